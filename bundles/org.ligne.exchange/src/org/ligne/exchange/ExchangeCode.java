package org.ligne.exchange;

import static org.ligne.exchange.RemarkKind.FAILED;
import static org.ligne.exchange.RemarkKind.LEFT_OUT;
import static org.ligne.exchange.RemarkKind.NOTE;
import static org.ligne.exchange.RemarkKind.NOT_CARRIED;
import static org.ligne.model.diagnostic.Severity.ERROR;
import static org.ligne.model.diagnostic.Severity.INFO;
import static org.ligne.model.diagnostic.Severity.WARNING;

import org.ligne.model.diagnostic.DiagnosticCode;
import org.ligne.model.diagnostic.Severity;

/** Everything an export can have to say. The first argument about an entry is its identifier. */
public enum ExchangeCode implements DiagnosticCode {
  /** Entry, missing roles. */
  ENTRY_UNAPPROVED(LEFT_OUT, WARNING),
  /** Entry, why it found no place. */
  ENTRY_UNSCHEDULED(LEFT_OUT, WARNING),
  /** Entry, channel. */
  ENTRY_EARNED(LEFT_OUT, INFO),
  /** Entry, channel. */
  ENTRY_PAID(LEFT_OUT, INFO),
  /** Entry, platform. */
  PLATFORM_NOT_SERVED(LEFT_OUT, INFO),
  /** Entry, local time, grid in minutes. */
  TIME_OFF_GRID(LEFT_OUT, WARNING),
  /** Entry, local time, lead in minutes, now. */
  TIME_TOO_SOON(LEFT_OUT, WARNING),
  /** Entry, local time, zone. */
  TIME_AMBIGUOUS(LEFT_OUT, ERROR),
  /** Entry, language. */
  ENTRY_WITHOUT_TEXT(LEFT_OUT, WARNING),
  /** Entry. */
  ENTRY_PUBLISHED(LEFT_OUT, INFO),
  /** Entry, number of parts. */
  ENTRY_THREAD(LEFT_OUT, WARNING),
  /** Entry. */
  ENTRY_POLL(LEFT_OUT, WARNING),

  /** Entry. */
  TITLE_NOT_CARRIED(NOT_CARRIED, INFO),
  /** Entry. */
  COMMENT_NOT_CARRIED(NOT_CARRIED, WARNING),
  /** Entry. */
  TAGS_NOT_CARRIED(NOT_CARRIED, INFO),
  /** Entry, number of media. */
  MEDIA_NOT_CARRIED(NOT_CARRIED, WARNING),
  /** Entry, number of files. */
  CAPTIONS_NOT_CARRIED(NOT_CARRIED, WARNING),
  /** Entry, languages. */
  LANGUAGES_NOT_CARRIED(NOT_CARRIED, INFO),
  /** Entry, format on the platform. */
  FORMAT_NOT_CARRIED(NOT_CARRIED, INFO),
  /** Entry, link. */
  LINK_NOT_CARRIED(NOT_CARRIED, WARNING),
  /** Post, paid channel. */
  BOOST_NOT_CARRIED(NOT_CARRIED, INFO),

  /** Entry, missing roles. */
  UNAPPROVED_INCLUDED(NOTE, WARNING),
  /** Entry. */
  ENTRY_CANCELLED(NOTE, INFO),
  /** Entry. */
  ENTRY_CONFIRMED_BEFORE(NOTE, WARNING),
  /** Entry. */
  TEXT_LIKE_FORMULA(NOTE, WARNING),
  /** Entry, column, limit in characters. */
  CELL_TOO_LONG(NOTE, WARNING),
  /** Entry, link. */
  LINK_IN_TEXT(NOTE, INFO),
  /** Lead in minutes. */
  LEAD_NOT_CHECKED(NOTE, INFO),
  /** Zone. */
  ZONE_TO_SET(NOTE, INFO),
  /** File. */
  FILE_STALE(NOTE, WARNING),
  /** Calendar file, ledger file. */
  LEDGER_MISSING(NOTE, WARNING),

  /** Format asked for, known formats. */
  FORMAT_UNKNOWN(FAILED, ERROR),
  /** Folder, reason. */
  FOLDER_UNWRITABLE(FAILED, ERROR),
  /** File, reason. */
  FILE_UNWRITABLE(FAILED, ERROR),
  /** File. */
  FILE_TWICE(FAILED, ERROR),
  /** File, reason. */
  FILE_UNREADABLE(FAILED, ERROR),
  /** Place in the file, reason. */
  SCHEDULE_NOT_JSON(FAILED, ERROR),
  /** What was found instead of the format's mark. */
  SCHEDULE_FORMAT(FAILED, ERROR),
  /** Its version, the version that can be read. */
  SCHEDULE_NEWER(FAILED, ERROR),
  /** Place in the file. */
  SCHEDULE_KEY_UNKNOWN(FAILED, ERROR),
  /** Place in the file. */
  SCHEDULE_KEY_MISSING(FAILED, ERROR),
  /** Place in the file, what is expected. */
  SCHEDULE_VALUE(FAILED, ERROR),
  /** File, reason. */
  LEDGER_UNREADABLE(FAILED, ERROR);

  private final RemarkKind kind;
  private final Severity severity;

  ExchangeCode(RemarkKind kind, Severity severity) {
    this.kind = kind;
    this.severity = severity;
  }

  /** What sort of remark it makes. */
  public RemarkKind kind() {
    return kind;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String bundleName() {
    return "org.ligne.exchange.messages";
  }
}
