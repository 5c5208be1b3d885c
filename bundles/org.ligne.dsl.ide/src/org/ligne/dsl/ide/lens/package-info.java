/** What became of a statement in the schedule, shown above it. */
package org.ligne.dsl.ide.lens;
