/** Exporting schedules: what to choose, what will happen, and doing it. */
package org.ligne.ui.export;
