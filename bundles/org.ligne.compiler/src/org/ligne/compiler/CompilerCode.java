package org.ligne.compiler;

import org.ligne.model.diagnostic.DiagnosticCode;
import org.ligne.model.diagnostic.Severity;

/** What is wrong with what surrounds the texts of a project: files, calendars, planning. */
public enum CompilerCode implements DiagnosticCode {
  /**
   * A file cannot be read. Arguments: the number of the reason, what the system says, the largest
   * number of bytes.
   */
  FILE_NOT_READABLE,
  /** A file is not UTF-8. Arguments: the position of the first wrong byte. */
  FILE_NOT_UTF8,
  /** A project holds no .ligne file. Arguments: the folder. */
  NO_SOURCES,
  /** An import leads nowhere. Arguments: the path. */
  IMPORT_NOT_FOUND,
  /** A medium does not exist. Arguments: the path. */
  MEDIA_NOT_FOUND,
  /** The system does not let a medium be read. Arguments: the path. */
  MEDIA_DENIED,
  /** A medium has no bytes. Arguments: the path. */
  MEDIA_EMPTY,
  /** A medium ends too early. Arguments: the path, format, byte, part. */
  MEDIA_TRUNCATED,
  /** A medium contradicts itself. Arguments: the path, format, byte, part. */
  MEDIA_CORRUPT,
  /** A medium is not what its name says. Arguments: the path, what it is, its right ending. */
  MEDIA_MISLABELLED,
  /** A medium asks for a password. Arguments: the path. */
  MEDIA_ENCRYPTED,
  /** A medium is of a kind that cannot be judged. Arguments: the path, what it is. */
  MEDIA_UNSUPPORTED,
  /** A medium is too much to be opened. Arguments: the path, of what, how much, the limit. */
  MEDIA_TOO_LARGE,
  /** A file of subtitles does not exist. Arguments: the path. */
  CAPTIONS_NOT_FOUND,
  /** A file of subtitles is not UTF-8. Arguments: the path, the byte. */
  CAPTIONS_NOT_UTF8,
  /** A line of subtitles has no place there. Arguments: the path, format, line. */
  CAPTIONS_LINE,
  /** Two subtitles are shown at once. Arguments: the path, when. */
  CAPTIONS_OVERLAP,
  /** Subtitles go on after the film. Arguments: the path, until when, the film, its length. */
  CAPTIONS_TOO_LONG,
  /** A file of figures does not exist. Arguments: the path. */
  SCORES_NOT_FOUND,
  /**
   * A file of figures is no table. Arguments: the path, the number of the reason, what is wrong in
   * words or the largest number of bytes.
   */
  SCORES_NOT_READABLE,
  /** A table of figures lacks columns. Arguments: the path, the columns. */
  SCORES_WITHOUT_COLUMN,
  /** A row of figures says nothing. Arguments: the path, the line, what is wrong, the value. */
  SCORES_ROW,
  /** A row of figures is about a channel the line lacks. Arguments: the path, lines, channel. */
  SCORES_OF_OTHER_CHANNEL,
  /** Hours of a channel have no figure. Arguments: the path, the channel, how many. */
  SCORES_INCOMPLETE,
  /** A campaign is too long or too long ago. Arguments: the first year, the most days. */
  PERIOD_UNPLANNABLE,
  /** No public holidays are known for a country or region. Arguments: its code. */
  UNKNOWN_HOLIDAYS,
  /** A campaign's years lie outside the known holidays. Arguments: code, first and last year. */
  HOLIDAYS_OF_OTHER_YEARS;

  @Override
  public Severity severity() {
    return switch (this) {
      case HOLIDAYS_OF_OTHER_YEARS,
          SCORES_OF_OTHER_CHANNEL,
          SCORES_INCOMPLETE,
          MEDIA_UNSUPPORTED,
          CAPTIONS_OVERLAP ->
          Severity.WARNING;
      default -> Severity.ERROR;
    };
  }

  @Override
  public String bundleName() {
    return "org.ligne.compiler.messages";
  }
}
