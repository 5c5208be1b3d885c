package org.ligne.dsl.ide.hint;

/** The kinds of hints; each can be switched on and off by its name in lower case. */
public enum HintKind {
  /** The weekday of a date. */
  WEEKDAYS,
  /** How often a series recurs. */
  OCCURRENCES,
  /** The format of a placement that names none. */
  FORMATS,
  /** The tolerance of a share that names none. */
  TOLERANCES,
  /** What the shares of all pillars come to. */
  SHARES,
  /** The room a text has left on the channel with the least. */
  CHARACTERS
}
