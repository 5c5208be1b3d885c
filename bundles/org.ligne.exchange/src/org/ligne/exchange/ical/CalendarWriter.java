package org.ligne.exchange.ical;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.Duration;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;

/** Turns events into the bytes of a calendar file. */
final class CalendarWriter {
  private static final String PRODUCT = "-//Ligne//Posting schedule 1//EN";
  private static final int MINUTES = 15;

  private final ICalendar calendar = new ICalendar();
  private final Map<String, TimezoneAssignment> zones = new TreeMap<>();

  private CalendarWriter() {}

  /** The calendar of a name with these events, in this order. */
  static byte[] write(String name, List<Revision> revisions) {
    CalendarWriter writer = new CalendarWriter();
    writer.calendar.setProductId(PRODUCT);
    writer.calendar.setCalendarScale(biweekly.property.CalendarScale.gregorian());
    writer.calendar.setName(name);
    writer.zones(revisions);
    revisions.forEach(writer::add);
    return Folding.fold(writer.text()).getBytes(StandardCharsets.UTF_8);
  }

  private void zones(List<Revision> revisions) {
    revisions.stream()
        .map(revision -> revision.event().start())
        .filter(CalendarWriter::isLocal)
        .map(ZonedDateTime::getZone)
        .distinct()
        .sorted(Comparator.comparing(ZoneId::getId))
        .forEach(zone -> zone(zone, revisions));
  }

  private void zone(ZoneId zone, List<Revision> revisions) {
    List<Instant> instants =
        revisions.stream()
            .map(revision -> revision.event().start())
            .filter(start -> start.getZone().equals(zone))
            .map(ZonedDateTime::toInstant)
            .sorted()
            .toList();
    TimezoneAssignment assignment =
        new TimezoneAssignment(
            TimeZone.getTimeZone(zone),
            ZoneComponents.of(zone, instants.getFirst(), instants.getLast()));
    calendar.getTimezoneInfo().getTimezones().add(assignment);
    zones.put(zone.getId(), assignment);
  }

  private void add(Revision revision) {
    Event event = revision.event();
    VEvent component = new VEvent();
    Date stamp = Date.from(revision.stamp());
    component.setUid(event.uid());
    component.setDateTimeStamp(stamp);
    component.setLastModified(stamp);
    component.setSequence(revision.sequence());
    component.setStatus(new Status(event.status().name()));
    start(component, event.start());
    component.setDuration(Duration.builder().minutes(MINUTES).build());
    component.setSummary(event.summary());
    if (!event.description().isEmpty()) {
      component.setDescription(event.description());
    }
    if (!event.categories().isEmpty()) {
      component.addCategories(event.categories());
    }
    if (!event.url().isEmpty()) { // not through setUrl, which escapes it as if it were text
      component.addExperimentalProperty("URL", event.url());
    }
    component.setTransparency(true);
    calendar.addEvent(component);
  }

  private void start(VEvent component, ZonedDateTime time) {
    DateStart start = new DateStart(Date.from(time.toInstant()), true);
    if (isLocal(time)) {
      calendar.getTimezoneInfo().setTimezone(start, zones.get(time.getZone().getId()));
    }
    component.setDateStart(start);
  }

  /**
   * Whether a reader finds the instant from local time and zone. A local time that occurs twice
   * means the first (RFC 5545, section 3.3.5), so the second is written in UTC.
   */
  private static boolean isLocal(ZonedDateTime time) {
    boolean first = time.withEarlierOffsetAtOverlap().isEqual(time);
    return first && !time.getZone().getId().equals("UTC");
  }

  /** One line a property: folding is not left to the library. */
  private String text() {
    StringWriter text = new StringWriter();
    try (ICalWriter out = new ICalWriter(text, ICalVersion.V2_0)) {
      out.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      out.write(calendar);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot refuse", e);
    }
    return text.toString();
  }
}
