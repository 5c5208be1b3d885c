package org.ligne.exchange.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.SplittableRandom;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ligne.exchange.Canonical;
import org.ligne.exchange.ExchangeCode;
import org.ligne.exchange.ExchangeException;
import org.ligne.exchange.ExportOptions;
import org.ligne.exchange.Plans;
import org.ligne.exchange.Selection;
import org.ligne.exchange.Texts;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Schedule;

class ScheduleReaderTest {

  @Test
  void givesBackEverythingThatWasWritten() throws ExchangeException {
    byte[] file = ScheduleWriter.write(Plans.rich());
    Schedule read = ScheduleReader.read(file);
    assertTrue(EcoreUtil.equals(sorted(), read));
    assertArrayEquals(file, ScheduleWriter.write(read));
  }

  @Test
  void givesBackAnyText() throws ExchangeException {
    SplittableRandom random = new SplittableRandom(20261123);
    Schedule schedule = Plans.empty("Rentree");
    for (int i = 0; i < 2_000; i++) {
      Entry entry = Plans.entry("Post" + i, "2026-10-26T12:00:00", Texts.hostile(random));
      entry.setLabel(Texts.hostile(random));
      schedule.getEntries().add(entry);
    }
    Schedule read = ScheduleReader.read(ScheduleWriter.write(schedule));
    for (int i = 0; i < 2_000; i++) {
      String id = "Rentree/Post" + i + "/instagram";
      assertEquals(text(find(schedule, id)), text(find(read, id)));
      assertEquals(find(schedule, id).getLabel(), find(read, id).getLabel());
    }
  }

  @Test
  void tellsTheTwoReadingsOfAnHourApart() throws ExchangeException {
    ZonedDateTime first = ZonedDateTime.parse("2026-10-25T02:30:00+02:00[Europe/Paris]");
    ZonedDateTime second = first.withLaterOffsetAtOverlap();
    Entry early = Plans.entry("First", "2026-10-20T12:00:00", "x");
    Entry late = Plans.entry("Second", "2026-10-20T12:00:00", "x");
    early.setAt(first);
    late.setAt(second);
    Schedule read = ScheduleReader.read(ScheduleWriter.write(Plans.of("Rentree", late, early)));
    assertEquals(first, read.getEntries().get(0).getAt());
    assertEquals(second, read.getEntries().get(1).getAt());
  }

  @Test
  void keepsTheLocalTimeWhenZoneRulesHaveChanged() throws ExchangeException {
    Entry read =
        read("\"2026-10-20T16:00:00Z\"", "\"2026-10-20T13:00:00Z\"").getEntries().getFirst();
    assertEquals("2026-10-20T18:00+02:00[Europe/Paris]", read.getAt().toString());
  }

  @Test
  void readsAnExportThatKeptEntriesBack() throws ExchangeException {
    Schedule plan =
        Plans.of("Rentree", Plans.unapproved(Plans.entry("Open", "2026-10-20T18:00:00", "x")));
    byte[] file = ScheduleWriter.write(plan, Selection.of(plan, ExportOptions.defaults()));
    assertEquals(0, ScheduleReader.read(file).getEntries().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{ | [ | SCHEDULE_NOT_JSON",
        "\"version\": 2, | \"version\": 3, | SCHEDULE_NEWER",
        "\"version\": 2, | \"version\": 0, | SCHEDULE_FORMAT",
        "\"version\": 2, | \"version\": \"2\", | SCHEDULE_FORMAT",
        "ligne-schedule | other | SCHEDULE_FORMAT",
        "\"fixed\": false | \"fixd\": false | SCHEDULE_KEY_UNKNOWN",
        "\"from\": \"2026-10-01\", | `` | SCHEDULE_KEY_MISSING",
        "2026-10-01 | 2026-13-01 | SCHEDULE_VALUE",
        "Europe/Paris | Europe/Lutetia | SCHEDULE_VALUE",
        "\"fixed\": false | \"fixed\": \"false\" | SCHEDULE_VALUE",
        "\"score\": 0, | \"score\": \"0\", | SCHEDULE_VALUE",
        "not-needed | perhaps | SCHEDULE_VALUE",
        "\"tracking\": [] | \"tracking\": {} | SCHEDULE_VALUE",
        "\"instant\": | \"instead\": | SCHEDULE_VALUE"
      })
  void refusesWhatIsNoSchedule(String part, String instead, ExchangeCode code) {
    ExchangeException refused = assertThrows(ExchangeException.class, () -> read(part, instead));
    assertEquals(code, refused.code(), refused.getMessage());
  }

  /** Projects keep the schedules of earlier compiles. */
  @Test
  void readsVersion1WhichLacksWhatCameLater() throws ExchangeException {
    Entry entry = Plans.entry("Teaser1", "2026-10-20T18:00:00", "x");
    byte[] file = ScheduleWriter.write(Plans.of("Rentree", entry));
    String json =
        new String(file, StandardCharsets.UTF_8)
            .replace("\"version\": 2", "\"version\": 1")
            .replaceAll(",\\s*\"(parts|polls)\": \\[\\]", "");
    assertFalse(json.contains("parts"));
    Schedule read = ScheduleReader.read(json.getBytes(StandardCharsets.UTF_8));
    assertArrayEquals(file, ScheduleWriter.write(read));
  }

  @Test
  void pointsAtThePlace() {
    ExchangeException refused =
        assertThrows(ExchangeException.class, () -> read("\"poem\": \"owned\"", "\"poem\": 1"));
    assertEquals("/entries/0/poem should hold PoemClass.", refused.getMessage());
  }

  @Test
  void refusesBytesThatAreNoUtf8AndWhatFollowsTheEnd() {
    byte[] broken = {(byte) 0xC3, 0x28};
    byte[] twice = "{} {}".getBytes(StandardCharsets.UTF_8);
    for (byte[] file : new byte[][] {broken, twice}) {
      ExchangeException refused =
          assertThrows(ExchangeException.class, () -> ScheduleReader.read(file));
      assertEquals(ExchangeCode.SCHEDULE_NOT_JSON, refused.code());
    }
  }

  @Test
  void refusesAnEmptyFile() {
    ExchangeException refused =
        assertThrows(ExchangeException.class, () -> ScheduleReader.read(new byte[0]));
    assertEquals(ExchangeCode.SCHEDULE_FORMAT, refused.code());
  }

  private static Schedule read(String part, String instead) throws ExchangeException {
    Entry entry = Plans.entry("Teaser1", "2026-10-20T18:00:00", "x");
    byte[] file = ScheduleWriter.write(Plans.of("Rentree", entry));
    String json = new String(file, StandardCharsets.UTF_8);
    assertTrue(json.contains(part), part);
    return ScheduleReader.read(json.replace(part, instead).getBytes(StandardCharsets.UTF_8));
  }

  /** The whole plan with its entries in the order they are written. */
  private static Schedule sorted() {
    Schedule schedule = Plans.rich();
    ECollections.sort(schedule.getEntries(), Canonical.ENTRIES);
    return schedule;
  }

  private static Entry find(Schedule schedule, String id) {
    return schedule.getEntries().stream()
        .filter(entry -> entry.getId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String text(Entry entry) {
    return entry.getTexts().getFirst().getValue();
  }
}
