package org.ligne.exchange.ical;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.ligne.exchange.ical.Event.Status;

/**
 * What the ledger keeps of an event: enough to see a change, and to withdraw it when its entry is
 * gone.
 *
 * @param uid identity in the calendar
 * @param id identifier of the entry
 * @param status the status it was exported with
 * @param sequence the number it was exported with
 * @param stamp when it changed last
 * @param start its start
 * @param summary its summary
 * @param fingerprint of all it showed
 */
record LedgerEntry(
    String uid,
    String id,
    Status status,
    int sequence,
    Instant stamp,
    ZonedDateTime start,
    String summary,
    String fingerprint) {

  static LedgerEntry of(Revision revision) {
    Event event = revision.event();
    return new LedgerEntry(
        event.uid(),
        event.id(),
        event.status(),
        revision.sequence(),
        revision.stamp(),
        event.start(),
        event.summary(),
        event.fingerprint());
  }

  /** The event that takes this one off the calendars. */
  Event cancelled() {
    return new Event(uid, id, Status.CANCELLED, start, summary, "", List.of(), "");
  }
}
