package org.ligne.visual.preview;

/**
 * Where something is said.
 *
 * @param name name of the network
 * @param format what people call the format; empty if it is not known
 * @param kind name of the format; empty likewise
 * @param manner how the network shows posts
 */
public record Network(String name, String format, String kind, Manner manner) {
  /** How posts are shown. */
  public enum Manner {
    /** The text, then what belongs to it. */
    TALK,
    /** The picture, then a caption: networks that take no text alone. */
    PICTURE,
    /** A heading, then a text of any length: what the brand publishes itself. */
    LETTER
  }
}
