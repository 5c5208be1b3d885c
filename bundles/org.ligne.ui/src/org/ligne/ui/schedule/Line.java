package org.ligne.ui.schedule;

/** One line of the table. */
sealed interface Line permits Row, Group {}
