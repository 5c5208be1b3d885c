/**
 * A plan as a calendar: months, weeks, days, an agenda, and a tray of what found no place. All are
 * made by {@link org.ligne.visual.calendar.Calendars}, and all show an instant on the clock of the
 * plan.
 */
package org.ligne.visual.calendar;
