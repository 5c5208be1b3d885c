package org.ligne.exchange.hootsuite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.exchange.ExportOptions;
import org.ligne.exchange.ExportReport;
import org.ligne.exchange.Folders;
import org.ligne.exchange.Plans;
import org.ligne.exchange.RemarkKind;
import org.ligne.exchange.WrittenFile;
import org.ligne.model.line.PoemClass;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Schedule;

class HootsuiteExporterTest {
  private static final ExportOptions NOW =
      ExportOptions.defaults().at(Instant.parse("2026-10-01T00:00:00Z"));
  private static final String FILE = "MaisonDuThe_instagram_hootsuite.csv";

  @TempDir Path folder;

  @Test
  void writesEveryCharacterAsExpected() throws Exception {
    Entry plain =
        Plans.entry("Rentree", "A", "instagram", "2026-10-24T09:05:00", "L’atelier, \"ouvert\"\n!");
    Entry full = Plans.full();
    ExportReport report =
        Folders.export("hootsuite", folder, NOW, Plans.of("Rentree", full, plain));
    assertEquals(List.of(new WrittenFile(FILE, 2, true)), report.files());
    assertEquals(
        "\"10/24/2026 09:05\",\"L’atelier, \"\"ouvert\"\"\n!\",\"\"\r\n"
            + "\"10/26/2026 12:30\",\"Le thé d’automne est là.\","
            + "\"https://example.org/automne?utm_source=instagram\"\r\n",
        read(FILE));
    assertEquals(
        List.of(
            "title-not-carried Rentree/Annonce/instagram",
            "media-not-carried Rentree/Annonce/instagram",
            "format-not-carried Rentree/Annonce/instagram",
            "languages-not-carried Rentree/Annonce/instagram",
            "zone-to-set"),
        Folders.remarks(report));
  }

  @Test
  void keepsBackWhatWouldBeWrongAndSaysWhatIsMissing() throws Exception {
    ExportReport report =
        Folders.export(
            "hootsuite",
            folder,
            NOW,
            Plans.of("Rentree", Plans.thread(), Plans.asking(), Plans.film()));
    assertEquals(List.of(new WrittenFile(FILE, 1, true)), report.files());
    assertEquals(
        List.of(
            "entry-thread Rentree/Fil/instagram",
            "entry-poll Rentree/Question/instagram",
            "comment-not-carried Rentree/Film/instagram",
            "tags-not-carried Rentree/Film/instagram",
            "media-not-carried Rentree/Film/instagram",
            "captions-not-carried Rentree/Film/instagram",
            "zone-to-set"),
        Folders.remarks(report));
    assertEquals(
        "Rentree/Fil/instagram stays out: it is a thread of 3 posts, and the file has room for"
            + " single posts only.",
        report.remarks().getFirst().text(Locale.ENGLISH));
  }

  @Test
  void putsAllCampaignsOfAChannelIntoOneFileInOrder() throws Exception {
    Schedule first = Plans.of("B", Plans.entry("B", "X", "instagram", "2026-10-20T12:00:00", "2"));
    Schedule second =
        Plans.of(
            "A",
            Plans.entry("A", "X", "instagram", "2026-10-21T12:00:00", "3"),
            Plans.entry("A", "Y", "instagram", "2026-10-19T12:00:00", "1"),
            Plans.entry("A", "X", "linkedin", "2026-10-21T12:00:00", "other"));
    ExportReport report = Folders.export("hootsuite", folder, NOW, first, second);
    assertEquals(
        List.of(
            new WrittenFile(FILE, 3, true),
            new WrittenFile("MaisonDuThe_linkedin_hootsuite.csv", 1, true)),
        report.files());
    assertEquals(
        List.of("\"1\"", "\"2\"", "\"3\""),
        read(FILE).lines().map(line -> line.split(",")[1]).toList());
  }

  @Test
  void splitsAtTheLimitOfRows() throws Exception {
    assertEquals(List.of(350), rows(350));
    assertEquals(List.of(350, 1), rows(351));
    assertEquals(List.of(350, 350), rows(700));
    assertTrue(Files.exists(folder.resolve("MaisonDuThe_instagram_hootsuite_2-of-2.csv")));
  }

  @Test
  void leavesOutWhatTheToolWouldRefuseAndRoundsNothing() throws Exception {
    Entry blank = Plans.entry("Blank", "2026-10-22T12:00:00", " ");
    Entry twice = Plans.entry("Twice", "2026-10-25T02:30:00", "x");
    Entry grid = Plans.entry("Grid", "2026-10-21T12:32:00", "x");
    Entry seconds = Plans.entry("Seconds", "2026-10-21T12:30:01", "x");
    Entry soon = Plans.entry("Soon", "2026-10-20T12:05:00", "x");
    Entry justInTime = Plans.entry("JustInTime", "2026-10-20T12:10:00", "x");
    ExportReport report =
        Folders.export(
            "hootsuite",
            folder,
            NOW.at(Instant.parse("2026-10-20T10:00:00Z")),
            Plans.of("Rentree", blank, twice, grid, seconds, soon, justInTime));
    assertEquals(List.of(new WrittenFile(FILE, 1, true)), report.files());
    assertEquals(
        List.of(
            "time-too-soon Rentree/Soon/instagram",
            "time-off-grid Rentree/Seconds/instagram",
            "time-off-grid Rentree/Grid/instagram",
            "entry-without-text Rentree/Blank/instagram",
            "time-ambiguous Rentree/Twice/instagram"),
        report.remarks(RemarkKind.LEFT_OUT).stream()
            .map(remark -> remark.code().id() + " " + remark.entry())
            .toList());
    assertEquals(
        "Rentree/Soon/instagram stays out: 10/20/2026 12:05 is less than 10 minutes after now,"
            + " 10/20/2026 12:00.",
        report.remarks().getFirst().text(Locale.ENGLISH));
  }

  @Test
  void publishesToOwnedAccountsOfNetworksOnly() throws Exception {
    Entry paid = Plans.entry("Paid", "2026-10-20T12:00:00", "x");
    paid.setPoem(PoemClass.PAID);
    Entry letter = Plans.entry("Letter", "2026-10-21T12:00:00", "x");
    letter.setPlatform("Newsletter");
    ExportReport report =
        Folders.export("hootsuite", folder, NOW, Plans.of("Rentree", paid, letter));
    assertEquals(List.of(), report.files());
    assertEquals(
        List.of(
            "entry-paid Rentree/Paid/instagram", "platform-not-served Rentree/Letter/instagram"),
        Folders.remarks(report));
  }

  @Test
  void putsUnapprovedEntriesIntoAFileThatSaysSo() throws Exception {
    Schedule plan =
        Plans.of(
            "Rentree",
            Plans.entry("Ready", "2026-10-20T12:00:00", "ready"),
            Plans.unapproved(Plans.entry("Open", "2026-10-21T12:00:00", "open")));
    Folders.export("hootsuite", folder, NOW, plan);
    assertEquals("\"10/20/2026 12:00\",\"ready\",\"\"\r\n", read(FILE));
    ExportReport all = Folders.export("hootsuite", folder, NOW.withUnapproved(true), plan);
    assertEquals(
        List.of(
            new WrittenFile(FILE, 1, false),
            new WrittenFile("MaisonDuThe_instagram_hootsuite_unapproved.csv", 1, true)),
        all.files());
  }

  @Test
  void warnsOfFilesOfEarlierExports() throws Exception {
    rows(351);
    ExportReport report =
        Folders.export(
            "hootsuite",
            folder,
            NOW,
            Plans.of("Rentree", Plans.entry("A", "2026-10-20T12:00:00", "x")));
    assertEquals(List.of("zone-to-set", "file-stale", "file-stale"), Folders.remarks(report));
  }

  @Test
  void neverAltersTextsButWarnsOfThem() throws Exception {
    Entry entry = Plans.entry("A", "2026-10-20T12:00:00", "=1+1 https://example.org/a");
    entry.setLink("https://example.org/a");
    Entry local = Plans.entry("B", "2026-10-21T12:00:00", "x");
    local.setLink("/boutique");
    ExportReport report =
        Folders.export("hootsuite", folder, NOW, Plans.of("Rentree", entry, local));
    assertEquals(
        "\"10/20/2026 12:00\",\"=1+1 https://example.org/a\",\"\"\r\n"
            + "\"10/21/2026 12:00\",\"x\",\"\"\r\n",
        read(FILE));
    assertEquals(
        List.of(
            "text-like-formula Rentree/A/instagram",
            "link-in-text Rentree/A/instagram",
            "link-not-carried Rentree/B/instagram",
            "zone-to-set"),
        Folders.remarks(report));
  }

  @Test
  void aLinkThatOnlyBeginsAlikeIsSentToo() throws Exception {
    Entry entry = Plans.entry("A", "2026-10-20T12:00:00", "x https://example.org/a/b.");
    entry.setLink("https://example.org/a");
    ExportReport report = Folders.export("hootsuite", folder, NOW, Plans.of("Rentree", entry));
    assertEquals(
        "\"10/20/2026 12:00\",\"x https://example.org/a/b.\",\"https://example.org/a\"\r\n",
        read(FILE));
    assertEquals(List.of("zone-to-set"), Folders.remarks(report));
  }

  @Test
  void saysThatTimesAreNotComparedWithoutAMoment() throws Exception {
    ExportReport report =
        Folders.export("hootsuite", folder, ExportOptions.defaults(), Plans.empty("Rentree"));
    assertEquals(List.of("lead-not-checked"), Folders.remarks(report));
    assertEquals(List.of(), report.files());
  }

  private List<Integer> rows(int count) throws Exception {
    LocalDateTime start = LocalDateTime.parse("2026-10-02T12:00:00");
    Entry[] entries =
        IntStream.range(0, count)
            .mapToObj(i -> Plans.entry("P" + i, start.plusMinutes(5L * i).toString(), "x"))
            .toArray(Entry[]::new);
    ExportReport report = Folders.export("hootsuite", folder, NOW, Plans.of("Rentree", entries));
    return report.files().stream().map(WrittenFile::rows).toList();
  }

  private String read(String name) throws Exception {
    return Files.readString(folder.resolve(name));
  }
}
