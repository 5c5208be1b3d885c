package org.ligne.editor.connection;

/** Whether a text can be served while it is typed. */
public enum Suitability {
  /** An ordinary plan. */
  LIVE,
  /** Too long to be read at every key; it is checked when it is saved. */
  WHEN_SAVED,
  /** Longer than anything the compiler reads. */
  TOO_LARGE,
  /** No text at all: a picture, an archive or another file with a borrowed name. */
  NO_TEXT;

  /** Above this many characters a text is not sent at every key. */
  static final int LIVE_CHARACTERS = 1_000_000;

  /** What the compiler refuses. */
  static final int MAX_CHARACTERS = 8_000_000;

  /** The start of a file tells whether it is text. */
  private static final int PROBE = 64_000;

  /** What kind of text this is. */
  static Suitability of(String text) {
    if (text.substring(0, Math.min(PROBE, text.length())).indexOf('\0') >= 0) {
      return NO_TEXT;
    }
    if (text.length() > MAX_CHARACTERS) {
      return TOO_LARGE;
    }
    return text.length() > LIVE_CHARACTERS ? WHEN_SAVED : LIVE;
  }
}
