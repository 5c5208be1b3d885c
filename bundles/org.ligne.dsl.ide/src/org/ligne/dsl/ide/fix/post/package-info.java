/** Mends posts and series: where they go, when they recur, what they wait for. */
package org.ligne.dsl.ide.fix.post;
