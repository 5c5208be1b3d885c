package org.ligne.exchange.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.exchange.ExchangeCode;
import org.ligne.exchange.ExportOptions;
import org.ligne.exchange.ExportReport;
import org.ligne.exchange.Folders;
import org.ligne.exchange.Plans;
import org.ligne.exchange.RemarkKind;
import org.ligne.model.schedule.Entry;

/** Several exports into one folder, as a reader of the calendar sees them. */
class LedgerTest {
  private static final String NOON = "2026-10-20T12:00:00";
  private static final String LATER = "2026-10-21T12:00:00";

  @TempDir Path folder;

  @Test
  void aSecondExportOfTheSamePlanChangesNothing() throws Exception {
    export("2026-09-01T08:00:00Z", entry("A", NOON, "x"));
    ExportReport again = export("2026-09-02T08:00:00Z", entry("A", NOON, "x"));
    assertFalse(again.files().stream().anyMatch(file -> file.changed()));
    assertEquals(List.of("0 CONFIRMED 20260901T080000Z instagram – A"), events());
  }

  @Test
  void changesOfDateTextAndStatusRaiseTheNumberOnce() throws Exception {
    export("2026-09-01T08:00:00Z", entry("A", NOON, "x"), entry("B", NOON, "x"));
    export("2026-09-02T08:00:00Z", entry("A", LATER, "y"), entry("B", NOON, "x"));
    assertEquals(
        List.of(
            "0 CONFIRMED 20260901T080000Z instagram – B",
            "1 CONFIRMED 20260902T080000Z instagram – A"),
        events());
    export("2026-09-03T08:00:00Z", entry("A", LATER, "z"), Plans.unapproved(entry("B", NOON, "x")));
    assertEquals(
        List.of(
            "1 TENTATIVE 20260903T080000Z instagram – B [not approved]",
            "2 CONFIRMED 20260903T080000Z instagram – A"),
        events());
  }

  @Test
  void whatVanishesIsCancelledOnceAndStaysSo() throws Exception {
    export("2026-09-01T08:00:00Z", entry("A", NOON, "x"), entry("B", NOON, "x"));
    ExportReport report = export("2026-09-02T08:00:00Z", entry("B", NOON, "x"));
    assertEquals(List.of("entry-cancelled Rentree/A/instagram"), Folders.remarks(report));
    List<String> cancelled =
        List.of(
            "0 CONFIRMED 20260901T080000Z instagram – B",
            "1 CANCELLED 20260902T080000Z instagram – A");
    assertEquals(cancelled, events());
    assertTrue(calendar().contains("DTSTART;TZID=Europe/Paris:20261020T120000"), "still placed");
    export("2026-09-03T08:00:00Z", entry("B", NOON, "x"));
    assertEquals(cancelled, events());
  }

  @Test
  void whatComesBackRisesAgain() throws Exception {
    export("2026-09-01T08:00:00Z", entry("A", NOON, "x"));
    export("2026-09-02T08:00:00Z");
    export("2026-09-03T08:00:00Z", entry("A", NOON, "x"));
    assertEquals(List.of("2 CONFIRMED 20260903T080000Z instagram – A"), events());
  }

  @Test
  void aWithdrawnApprovalTakesTheEntryOffTheCalendar() throws Exception {
    export("2026-09-01T08:00:00Z", entry("A", NOON, "x"));
    ExportOptions approvedOnly = ExportOptions.defaults();
    ExportReport report =
        Folders.export(
            "ical",
            folder,
            approvedOnly,
            Plans.of("Rentree", Plans.unapproved(entry("A", NOON, "x"))));
    assertEquals(
        List.of("entry-unapproved Rentree/A/instagram", "entry-cancelled Rentree/A/instagram"),
        Folders.remarks(report));
    assertEquals(List.of("1 CANCELLED 20261001T000000Z instagram – A"), events());
  }

  @Test
  void anEarlierMomentNeverTurnsTheStampBack() throws Exception {
    export("2026-09-02T08:00:00Z", entry("A", NOON, "x"));
    export("2026-09-01T08:00:00Z", entry("A", NOON, "y"));
    assertEquals(List.of("1 CONFIRMED 20260902T080000Z instagram – A"), events());
  }

  @Test
  void aBrokenLedgerKeepsTheCalendarFromBeingWritten() throws Exception {
    export("2026-09-01T08:00:00Z", entry("A", NOON, "x"));
    String before = calendar();
    Path ledger = folder.resolve("Rentree.ligne-ledger.json");
    String good = Files.readString(ledger);
    for (String broken :
        List.of("", "[]", good.replace("0,", "\"x\","), good.replace("\"uid\"", "\"id\""))) {
      Files.writeString(ledger, broken);
      ExportReport report = export("2026-09-02T08:00:00Z", entry("A", LATER, "x"));
      assertEquals(
          List.of(ExchangeCode.LEDGER_UNREADABLE),
          report.remarks(RemarkKind.FAILED).stream().map(remark -> remark.code()).toList());
      assertEquals(before, calendar());
    }
  }

  @Test
  void saysThatALedgerIsGone() throws Exception {
    export("2026-09-01T08:00:00Z", entry("A", NOON, "x"));
    Files.delete(folder.resolve("Rentree.ligne-ledger.json"));
    ExportReport report = export("2026-09-02T08:00:00Z", entry("A", NOON, "x"));
    assertEquals(List.of("ledger-missing"), Folders.remarks(report));
  }

  @Test
  void theLedgerIsReadableAndSorted() throws Exception {
    export("2026-09-01T08:00:00Z", entry("B", NOON, "x"), entry("A", LATER, "x"));
    List<String> lines =
        Files.readAllLines(folder.resolve("Rentree.ligne-ledger.json")).stream()
            .filter(line -> line.contains("\"id\"") || line.contains("\"start\""))
            .map(String::strip)
            .toList();
    assertEquals(
        List.of(
            "\"id\": \"Rentree/A/instagram\",",
            "\"start\": \"2026-10-21T10:00:00Z\",",
            "\"id\": \"Rentree/B/instagram\",",
            "\"start\": \"2026-10-20T10:00:00Z\","),
        lines);
  }

  private static Entry entry(String post, String local, String text) {
    return Plans.entry(post, local, text);
  }

  private ExportReport export(String now, Entry... entries) throws Exception {
    ExportOptions options = ExportOptions.defaults().withUnapproved(true).at(Instant.parse(now));
    return Folders.export("ical", folder, options, Plans.of("Rentree", entries));
  }

  private String calendar() throws Exception {
    return Files.readString(folder.resolve("Rentree.ics"));
  }

  /** Number, status, stamp and summary of each event. */
  private List<String> events() throws Exception {
    List<String> events = new ArrayList<>();
    for (String event : calendar().split("BEGIN:VEVENT")) {
      if (event.contains("UID:")) {
        events.add(
            String.join(
                " ",
                value(event, "SEQUENCE:"),
                value(event, "STATUS:"),
                value(event, "DTSTAMP:"),
                value(event, "SUMMARY:")));
      }
    }
    return events;
  }

  private static String value(String event, String name) {
    int start = event.indexOf(name) + name.length();
    return event.substring(start, event.indexOf("\r\n", start));
  }
}
