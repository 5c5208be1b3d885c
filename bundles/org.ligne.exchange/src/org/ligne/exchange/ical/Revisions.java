package org.ligne.exchange.ical;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Numbers events against what was exported before (RFC 5545, section 3.8.7.4, and RFC 5546, section
 * 2.1.4): a number never falls, and rises by one with every change.
 */
final class Revisions {
  private final Map<String, LedgerEntry> before;
  private final Instant now;

  /**
   * Starts from the last export.
   *
   * @param before what was exported last, by UID
   * @param now the stamp of what changes; an older one than an event has already is not used
   */
  Revisions(Map<String, LedgerEntry> before, Instant now) {
    this.before = before;
    this.now = now;
  }

  /** The events of now in their order, then those that are gone, by entry. */
  List<Revision> of(List<Event> events) {
    List<Revision> revisions = new ArrayList<>();
    Map<String, LedgerEntry> gone = new TreeMap<>();
    before.values().forEach(entry -> gone.put(entry.id() + "\0" + entry.uid(), entry));
    for (Event event : events) {
      revisions.add(next(event));
      gone.remove(event.id() + "\0" + event.uid());
    }
    gone.values().forEach(entry -> revisions.add(next(entry.cancelled())));
    return revisions;
  }

  private Revision next(Event event) {
    LedgerEntry last = before.get(event.uid());
    if (last == null) {
      return new Revision(event, 0, now);
    }
    if (last.fingerprint().equals(event.fingerprint())) {
      return new Revision(event, last.sequence(), last.stamp());
    }
    Instant stamp = now.isBefore(last.stamp()) ? last.stamp() : now;
    return new Revision(event, last.sequence() + 1, stamp);
  }
}
