package org.ligne.exchange.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.exchange.Canonical;
import org.ligne.exchange.ExportOptions;
import org.ligne.exchange.Folders;
import org.ligne.exchange.Plans;
import org.ligne.exchange.Texts;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Schedule;

/** Ten thousand entries of hostile texts and odd times, read again by an independent library. */
class CalendarRoundTripTest {
  private static final int CASES = 10_000;

  /**
   * Not New York or Casablanca: the library reads the second Sunday of March as the first from the
   * 2nd on, and no zone without yearly rules. {@link ZoneComponentsTest} reads those by the
   * standard.
   */
  private static final List<String> ZONES =
      List.of(
          "Europe/Paris",
          "Europe/London",
          "Australia/Lord_Howe",
          "Asia/Jerusalem",
          "America/Santiago",
          "Pacific/Chatham",
          "Asia/Kathmandu",
          "UTC");

  private static final Set<String> PROPERTIES =
      Set.of(
          "UID",
          "DTSTAMP",
          "LAST-MODIFIED",
          "SEQUENCE",
          "STATUS",
          "DTSTART",
          "DURATION",
          "SUMMARY",
          "DESCRIPTION",
          "CATEGORIES",
          "URL",
          "TRANSP");

  @TempDir Path folder;

  @BeforeAll
  static void keepTheReaderOffTheNetwork() {
    System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
  }

  @Test
  void everyTextAndInstantComesBackAndNothingIsAdded() throws Exception {
    SplittableRandom random = new SplittableRandom(20261123);
    for (String zone : ZONES) {
      Schedule plan = plan(zone, random);
      Path out = folder.resolve(zone.replace('/', '-'));
      Folders.export("ical", out, ExportOptions.defaults(), plan);
      byte[] file = Files.readAllBytes(out.resolve("Rentree.ics"));
      assertLines(file);
      assertTexts(plan, new String(file, StandardCharsets.UTF_8));
      compare(plan, new CalendarBuilder().build(new ByteArrayInputStream(file)));
    }
  }

  private static Schedule plan(String zone, SplittableRandom random) {
    Schedule plan = Plans.empty("Rentree");
    for (int i = 0; i < CASES / ZONES.size(); i++) {
      Entry entry = Plans.entry("Post" + i, "2026-10-26T12:00:00", Texts.hostile(random));
      entry.setAt(time(ZoneId.of(zone), random));
      entry.setLabel(Texts.hostile(random));
      entry.setPillar(Texts.hostile(random));
      entry.setLink("https://example.org/" + i + "?a=1,2;3&b=%0D%0A:");
      plan.getEntries().add(entry);
    }
    return plan;
  }

  /** A quarter of an hour of 2026 to 2030, one in four of them around a clock change. */
  private static ZonedDateTime time(ZoneId zone, SplittableRandom random) {
    Instant start =
        Instant.parse("2026-01-01T00:00:00Z").plusSeconds(900L * random.nextInt(175_000));
    var change = zone.getRules().nextTransition(start);
    boolean near = change != null && random.nextInt(4) == 0;
    return (near ? change.getInstant().plusSeconds(900L * random.nextInt(-8, 8)) : start)
        .atZone(zone);
  }

  private static void assertLines(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    assertTrue(text.endsWith("END:VCALENDAR\r\n"));
    assertEquals(-1, text.replace("\r\n", "").indexOf('\r'));
    for (String line : text.split("\r\n")) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
      assertEquals(-1, line.indexOf('\n'), line);
    }
  }

  private static void assertTexts(Schedule plan, String file) {
    EventTexts texts = new EventTexts(ExportOptions.defaults().language());
    List<Map<String, String>> events = PlainReader.events(file);
    List<Entry> entries = Canonical.entries(plan);
    assertEquals(entries.size(), events.size());
    for (int i = 0; i < entries.size(); i++) {
      Event expected = Event.of(plan, entries.get(i), texts);
      assertEquals(PROPERTIES, events.get(i).keySet());
      assertEquals(expected.uid(), events.get(i).get("UID"));
      assertEquals(expected.summary(), PlainReader.text(events.get(i).get("SUMMARY")));
      assertEquals(expected.description(), PlainReader.text(events.get(i).get("DESCRIPTION")));
    }
  }

  private static void compare(Schedule plan, Calendar calendar) {
    Map<String, VEvent> events = new HashMap<>();
    for (VEvent event : calendar.<VEvent>getComponents(Component.VEVENT)) {
      assertEquals(PROPERTIES.size(), event.getProperties().size());
      events.put(value(event, Property.UID), event);
    }
    assertEquals(plan.getEntries().size(), events.size());
    EventTexts texts = new EventTexts(ExportOptions.defaults().language());
    for (Entry entry : plan.getEntries()) {
      Event expected = Event.of(plan, entry, texts);
      VEvent event = events.get(expected.uid());
      assertText(expected.summary(), value(event, Property.SUMMARY));
      assertText(expected.description(), value(event, Property.DESCRIPTION));
      assertEquals(entry.getLink(), value(event, Property.URL));
      assertEquals(entry.getAt().toInstant(), start(event), value(event, Property.DTSTART));
      assertTrue(expected.description().contains(PlainText.lines(text(entry)).strip()));
    }
  }

  /** The library takes a backslash before a line break for an escaped n: those are not compared. */
  private static void assertText(String expected, String read) {
    if (expected.indexOf('\\') < 0) {
      assertEquals(expected, read);
    }
  }

  private static Instant start(VEvent event) {
    return Instant.from(event.getDateTimeStart().getDate());
  }

  private static String value(VEvent event, String name) {
    List<Property> properties = new ArrayList<>(event.getProperties(name));
    assertEquals(1, properties.size(), name);
    return properties.getFirst().getValue();
  }

  private static String text(Entry entry) {
    return entry.getTexts().getFirst().getValue();
  }
}
