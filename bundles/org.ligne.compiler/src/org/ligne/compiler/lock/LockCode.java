package org.ligne.compiler.lock;

import org.ligne.model.diagnostic.DiagnosticCode;
import org.ligne.model.diagnostic.Severity;

/** What can be wrong between the texts of a project and its last schedules. */
public enum LockCode implements DiagnosticCode {
  /** A schedule cannot be read. Arguments: the file, what is wrong with it. */
  PREVIOUS_UNREADABLE,
  /** A file holds the schedule of another campaign. Arguments: the file, line and campaign. */
  PREVIOUS_OF_OTHER_CAMPAIGN,
  /** A file holds the schedule of a campaign the project lacks. Arguments: file, campaign. */
  PREVIOUS_OF_NO_CAMPAIGN,
  /** The last schedule is of another line. Arguments: campaign, its line, the schedule's line. */
  PREVIOUS_OF_OTHER_LINE,
  /** The last schedule lies elsewhere in time. Arguments: campaign, first and last day there. */
  PREVIOUS_OF_OTHER_PERIOD,
  /** An entry of the last schedule lies far outside the campaign. Arguments: entry, its day. */
  PREVIOUS_ENTRY_OUTSIDE,
  /** The last schedule holds an entry twice. Arguments: the entry. */
  PREVIOUS_ENTRY_TWICE,
  /**
   * The last schedule is about a channel the line lacks. Arguments: the campaign, the channel, how
   * many entries.
   */
  PREVIOUS_OF_OTHER_CHANNEL,
  /**
   * The text pins a confirmed entry elsewhere. Arguments: the entry, the confirmed time, the time
   * of the text.
   */
  CONFIRMED_ELSEWHERE,
  /** The same for an entry that was published. Arguments: as above. */
  PUBLISHED_ELSEWHERE,
  /** A confirmed entry is gone from the texts. Arguments: the entry, its time. */
  CONFIRMED_GONE;

  @Override
  public Severity severity() {
    return switch (this) {
      case PREVIOUS_OF_NO_CAMPAIGN -> Severity.INFO;
      case PREVIOUS_OF_OTHER_CHANNEL, PUBLISHED_ELSEWHERE, CONFIRMED_GONE -> Severity.WARNING;
      default -> Severity.ERROR;
    };
  }

  @Override
  public String bundleName() {
    return "org.ligne.compiler.lock.messages";
  }
}
