package org.ligne.compiler.score;

/** What can be wrong with a row; the messages count on this order. */
enum RowTrouble {
  WEEKDAY,
  HOUR,
  WEIGHT,
  CHANNEL,
  TWICE,
  COLUMNS
}
