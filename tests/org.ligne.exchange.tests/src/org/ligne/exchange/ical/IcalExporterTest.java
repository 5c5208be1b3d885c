package org.ligne.exchange.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.exchange.ExportOptions;
import org.ligne.exchange.ExportReport;
import org.ligne.exchange.Folders;
import org.ligne.exchange.Plans;
import org.ligne.exchange.WrittenFile;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Schedule;

class IcalExporterTest {
  private static final ExportOptions DEFAULTS = ExportOptions.defaults();

  private static final String WHOLE =
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//Ligne//Posting schedule 1//EN
      CALSCALE:GREGORIAN
      NAME:Maison du Thé – La rentrée
      BEGIN:VTIMEZONE
      TZID:Europe/Paris
      BEGIN:DAYLIGHT
      DTSTART:19700329T020000
      TZOFFSETFROM:+0100
      TZOFFSETTO:+0200
      RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
      END:DAYLIGHT
      BEGIN:STANDARD
      DTSTART:19701025T030000
      TZOFFSETFROM:+0200
      TZOFFSETTO:+0100
      RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
      END:STANDARD
      END:VTIMEZONE
      BEGIN:VEVENT
      UID:7dfbdc5f-c58c-554a-881b-48056a8ea69c
      DTSTAMP:20261001T000000Z
      LAST-MODIFIED:20261001T000000Z
      SEQUENCE:0
      STATUS:CONFIRMED
      DTSTART;TZID=Europe/Paris:20261020T180000
      DURATION:PT15M
      SUMMARY:instagram – Teaser1
      DESCRIPTION:Texte [fr]\\nBientôt…
      CATEGORIES:Rentree,instagram
      TRANSP:TRANSPARENT
      END:VEVENT
      BEGIN:VEVENT
      UID:3574141d-098b-5da4-b2d6-a444bfedbf4d
      DTSTAMP:20261001T000000Z
      LAST-MODIFIED:20261001T000000Z
      SEQUENCE:0
      STATUS:CONFIRMED
      DTSTART;TZID=Europe/Paris:20261026T123000
      DURATION:PT15M
      SUMMARY:instagram – Annonce de l’automne (2)
      DESCRIPTION:Titre [fr]\\nL’automne\\n\\nTexte [fr]\\nLe thé d’automne est\s
       là.\\n\\nTexte [en]\\nAutumn tea is here.\\n\\nLien : https://example.org/auto
       mne?utm_source=instagram\\nMédia : assets/automne.jpg\\nDescription [fr] :\s
       Une tasse fumante\\nFormat : reel\\nPhase : Launch\\nPilier : Offre\\nResponsa
       ble : Hugo\\nValidé par : Nadia
      CATEGORIES:Rentree,Launch,Offre,instagram
      URL:https://example.org/automne?utm_source=instagram
      TRANSP:TRANSPARENT
      END:VEVENT
      END:VCALENDAR
      """
          .replace("\n", "\r\n");

  @TempDir Path folder;

  @Test
  void writesEveryCharacterAsExpected() throws Exception {
    ExportReport report = Folders.export("ical", folder, DEFAULTS.in(Locale.FRENCH), Plans.whole());
    assertEquals(
        List.of(
            new WrittenFile("Rentree.ics", 2, true),
            new WrittenFile("Rentree.ligne-ledger.json", 2, true)),
        report.files());
    assertEquals(WHOLE, calendar());
  }

  @Test
  void tellsAllOfThreadsPollsCommentsTagsAndSubtitles() throws Exception {
    Schedule plan = Plans.of("Rentree", Plans.thread(), Plans.asking(), Plans.film());
    ExportReport report = Folders.export("ical", folder, DEFAULTS, plan);
    assertEquals(List.of(), report.remarks());
    String calendar = calendar().replace("\r\n ", "");
    for (String words :
        List.of(
            "Text [fr] 1/3\\nTrois gestes pour un thé vert.\\n\\n"
                + "Text [fr] 2/3\\nUn : l’eau à 75°.\\n\\nText [fr] 3/3\\nDeux : goûter.",
            "Poll [fr]\\nVert ou noir ?\\n○ Vert\\n○ Noir\\, fumé\\nOpen for 3 days",
            "First comment [fr]\\nLa fiche est sur notre site.",
            "Tags [fr]\\nthé\\, infusion",
            "Subtitles [fr]: assets/film.fr.vtt\\nSubtitles: assets/film.srt")) {
      assertTrue(calendar.contains(words), calendar);
    }
  }

  @Test
  void keepsTheInstantInTheHourThatOccursTwice() throws Exception {
    ZonedDateTime first = ZonedDateTime.parse("2026-10-25T02:30:00+02:00[Europe/Paris]");
    Entry early = Plans.entry("First", "2026-10-20T12:00:00", "x");
    early.setAt(first);
    Entry late = Plans.entry("Second", "2026-10-20T12:00:00", "x");
    late.setAt(first.withLaterOffsetAtOverlap());
    Folders.export("ical", folder, DEFAULTS, Plans.of("Rentree", early, late));
    assertEquals(
        List.of("DTSTART;TZID=Europe/Paris:20261025T023000", "DTSTART:20261025T013000Z"), starts());
  }

  @Test
  void needsNoZoneForUtc() throws Exception {
    Entry entry = Plans.entry("Post", "2026-10-20T12:00:00", "x");
    entry.setAt(Instant.parse("2026-10-20T10:00:00Z").atZone(ZoneId.of("UTC")));
    Folders.export("ical", folder, DEFAULTS, Plans.of("Rentree", entry));
    assertEquals(List.of("DTSTART:20261020T100000Z"), starts());
    assertFalse(calendar().contains("VTIMEZONE"));
  }

  @Test
  void marksWhatLacksAnApproval() throws Exception {
    Entry open = Plans.unapproved(Plans.entry("Open", "2026-10-20T18:00:00", "x"));
    ExportOptions all = DEFAULTS.withUnapproved(true);
    ExportReport report = Folders.export("ical", folder, all, Plans.of("Rentree", open));
    assertEquals(List.of("unapproved-included Rentree/Open/instagram"), Folders.remarks(report));
    String calendar = calendar();
    assertTrue(calendar.contains("STATUS:TENTATIVE\r\n"), calendar);
    assertTrue(calendar.contains("SUMMARY:instagram – Open [not approved]\r\n"), calendar);
    assertTrue(calendar.contains("DESCRIPTION:NOT APPROVED: waits for legal\\n\\n"), calendar);
  }

  @Test
  void takesTheStampFromTheArgument() throws Exception {
    Entry entry = Plans.entry("Post", "2026-10-20T12:00:00", "x");
    ExportOptions now = DEFAULTS.at(Instant.parse("2026-09-01T08:15:30.5Z"));
    Folders.export("ical", folder, now, Plans.of("Rentree", entry));
    assertTrue(calendar().contains("DTSTAMP:20260901T081530Z\r\n"), calendar());
  }

  @Test
  void keepsTheUidOfOneBrandApartFromThatOfAnother() throws Exception {
    var ours = Plans.of("Rentree", Plans.entry("Post", "2026-10-20T12:00:00", "x"));
    var theirs = Plans.of("Rentree", Plans.entry("Post", "2026-10-20T12:00:00", "x"));
    theirs.setLine("MaisonDuCafe");
    Folders.export("ical", folder.resolve("a"), DEFAULTS, ours);
    Folders.export("ical", folder.resolve("b"), DEFAULTS, theirs);
    assertFalse(uid(folder.resolve("a")).equals(uid(folder.resolve("b"))));
  }

  @Test
  void lineBreaksInNamesCannotAddProperties() throws Exception {
    Entry entry = Plans.entry("Post", "2026-10-20T12:00:00", "a\r\nATTENDEE:mailto:x@example.org");
    entry.setLabel("Titre\r\nATTACH:https://example.org/x\u0085DTEND:20300101T000000Z");
    entry.setPillar("Savoir\nEND:VEVENT");
    entry.setLink("https://example.org/a,b;c?d=é");
    Folders.export("ical", folder, DEFAULTS, Plans.of("Rentree", entry));
    List<String> names =
        calendar().replace("\r\n ", "").lines().map(line -> line.split("[:;]")[0]).toList();
    assertEquals(
        List.of(
            "BEGIN",
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
            "TRANSP",
            "END",
            "END"),
        names.subList(names.lastIndexOf("UID") - 1, names.size()));
    assertTrue(calendar().contains("URL:https://example.org/a,b;c?d=%C3%A9\r\n"), calendar());
  }

  private String calendar() throws Exception {
    return Files.readString(folder.resolve("Rentree.ics"));
  }

  private List<String> starts() throws Exception {
    String events = calendar().substring(calendar().indexOf("BEGIN:VEVENT"));
    return events.lines().filter(line -> line.startsWith("DTSTART")).toList();
  }

  private static String uid(Path folder) throws Exception {
    return Files.readString(folder.resolve("Rentree.ics"))
        .lines()
        .filter(line -> line.startsWith("UID:"))
        .findFirst()
        .orElseThrow();
  }
}
