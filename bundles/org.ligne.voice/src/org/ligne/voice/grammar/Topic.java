package org.ligne.voice.grammar;

/** What a remark is about. */
public enum Topic {
  /** A word that is spelled wrongly. */
  SPELLING,
  /** Agreement, conjugation, words taken for others. */
  GRAMMAR,
  /** Signs and blanks. */
  TYPOGRAPHY,
  /** What is right, but could be said better. */
  STYLE
}
