/** Periods, hours, fixed times, quiet hours, windows, blackouts and clock changes. */
package org.ligne.dsl.validation.time;
