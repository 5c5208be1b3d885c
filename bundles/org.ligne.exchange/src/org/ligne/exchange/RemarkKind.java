package org.ligne.exchange;

/** What an export has to say about something. */
public enum RemarkKind {
  /** An entry is in no file. */
  LEFT_OUT,
  /** An entry is in a file, but a part of it is not. */
  NOT_CARRIED,
  /** Something is as asked for, and someone should know. */
  NOTE,
  /** A file was not written. */
  FAILED
}
