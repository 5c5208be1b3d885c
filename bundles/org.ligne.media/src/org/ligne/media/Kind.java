package org.ligne.media;

/** The kinds of media that networks tell apart. */
public enum Kind {
  /** A picture, also one that moves without sound, as a GIF does. */
  IMAGE,
  /** A film. */
  VIDEO,
  /** Pages or slides. */
  DOCUMENT,
  /** What a film says, to be read along. */
  CAPTIONS
}
