package org.ligne.media;

/** Why a file has no facts to be judged by. */
public enum Reason {
  /** No file is there, or a folder is. */
  MISSING,
  /** The system would not let the file be read. */
  DENIED,
  /** The file has no bytes. */
  EMPTY,
  /** The file ends before its content does. */
  TRUNCATED,
  /** The content contradicts itself. */
  CORRUPT,
  /** A text is not written in UTF-8. */
  ENCODING,
  /** A line of a text is not what its format wants there. */
  FORM,
  /** The name's ending promises another format than the content has. */
  MISLABELLED,
  /** A password is needed to read the content. */
  ENCRYPTED,
  /** The content is of no format that Ligne can judge. */
  UNSUPPORTED,
  /** Judging the file would take more than any network accepts: a bomb, or a mistake. */
  TOO_LARGE
}
