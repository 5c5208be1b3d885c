package org.ligne.voice.text;

/**
 * Something in a text that is no prose.
 *
 * @param kind what it is
 * @param span where, its sign included
 * @param text as written
 */
public record Entity(Kind kind, Span span, String text) {
  /** What a text can hold besides words. */
  public enum Kind {
    /** A web address, with or without its scheme. */
    LINK,
    /** A mail address. */
    MAIL,
    /** An account with its sign. */
    MENTION,
    /** A hashtag with its sign. */
    HASHTAG,
    /** One emoji, however many code points make it. */
    EMOJI
  }
}
