package org.ligne.voice.rule;

/** Which parts of a text a rule looks at, each for itself. */
public enum View {
  /** The prose as a whole; links, mentions and hashtags are masked. */
  PROSE,
  /** Each sentence of the prose. */
  SENTENCE,
  /** Each paragraph of the prose. */
  PARAGRAPH,
  /** What shows before the rest is hidden, everything in it. */
  FIRST_LINE,
  /** Each hashtag, with its sign. */
  HASHTAGS,
  /** Each mention, with its sign. */
  MENTIONS,
  /** Each link. */
  LINKS,
  /** Each emoji. */
  EMOJI,
  /** The text as it is, nothing masked. */
  RAW
}
