/**
 * What can be said of posts only once it is known when they go out: whether the rules of that day
 * let them through, whether an account posts more than its network takes within a time, and whether
 * it says the same twice. Planned posts are judged at their planned time; while people write, those
 * whose time is fixed are.
 */
package org.ligne.compiler.timed;
