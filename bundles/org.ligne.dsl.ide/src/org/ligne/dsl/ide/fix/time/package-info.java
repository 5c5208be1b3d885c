/** Mends days and hours: periods, fixed times, recurrences. */
package org.ligne.dsl.ide.fix.time;
