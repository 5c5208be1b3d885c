package org.ligne.voice.rule;

/** What a text is in its post. */
public enum Role {
  /** The text itself, or the first part of a thread. */
  TEXT,
  /** A title, where the network has one. */
  TITLE,
  /** The description of an image for those who do not see it. */
  ALT,
  /** The call to action. */
  CALL_TO_ACTION,
  /** The first comment. */
  FIRST_COMMENT,
  /** A further part of a thread. */
  THREAD_PART,
  /** A question or an option of a poll. */
  POLL,
  /** A caption of a film. */
  CAPTION
}
