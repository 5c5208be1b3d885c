/**
 * When it cannot be done: the smallest sets of statements that cannot hold together, and what would
 * mend them.
 */
package org.ligne.planning.conflict;
