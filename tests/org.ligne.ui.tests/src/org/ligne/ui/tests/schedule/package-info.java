/** The table of the schedule: groups, filters, columns, and changes of many entries at once. */
package org.ligne.ui.tests.schedule;
