package org.ligne.exchange.ical;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.ligne.exchange.Links;
import org.ligne.exchange.Sha256;
import org.ligne.model.schedule.ApprovalState;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Schedule;

/**
 * What a calendar shows of an entry.
 *
 * @param uid identity in the calendar
 * @param id identifier of the entry
 * @param status confirmed, tentative or cancelled
 * @param start the instant in the line's zone
 * @param summary one line
 * @param description several lines, empty for none
 * @param categories campaign, phase, pillar and channel, as far as there are any
 * @param url the link, empty for none
 */
record Event(
    String uid,
    String id,
    Status status,
    ZonedDateTime start,
    String summary,
    String description,
    List<String> categories,
    String url) {

  /** How sure an event is. */
  enum Status {
    CONFIRMED,
    TENTATIVE,
    CANCELLED
  }

  /**
   * Version 5 of the schedule model's address in the URL namespace. Fixed once: changing it would
   * double every entry in every calendar.
   */
  private static final UUID NAMESPACE = UUID.fromString("f5ab01a9-26ef-5205-a2a7-e669524dc477");

  Event {
    categories = List.copyOf(categories);
  }

  static Event of(Schedule schedule, Entry entry, EventTexts texts) {
    boolean open = entry.getApproval() == ApprovalState.MISSING;
    return new Event(
        uid(schedule, entry),
        entry.getId(),
        open ? Status.TENTATIVE : Status.CONFIRMED,
        entry.getAt(),
        texts.summary(entry),
        texts.description(entry),
        EventTexts.categories(entry),
        Links.web(EventTexts.link(entry)).orElse(""));
  }

  /**
   * The line's name is part of it, because calendars of two brands may meet in one program while
   * their campaigns have the same names.
   */
  private static String uid(Schedule schedule, Entry entry) {
    return NameUuid.of(NAMESPACE, schedule.getLine() + "/" + entry.getId()).toString();
  }

  /** Differs when anything a reader sees differs. */
  String fingerprint() {
    List<String> parts =
        List.of(
            status.name(),
            start.toInstant() + "[" + start.getZone() + "]",
            summary,
            description,
            String.join("\0", categories),
            url);
    return Sha256.hex(String.join("\0\0", parts));
  }
}
