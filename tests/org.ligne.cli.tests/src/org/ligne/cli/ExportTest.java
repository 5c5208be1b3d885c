package org.ligne.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.cli.LigneProcess.Result;

/** {@code ligne export}. */
class ExportTest {
  private static final String UNAPPROVED = "Spring/EasterOrders/facebook";

  @TempDir Path folder;

  @BeforeEach
  void starter() {
    Projects.starter(folder.resolve("shop"), Locale.ENGLISH);
  }

  @Test
  void everyFormatIsWrittenAndToldWithWhatItLacks() {
    Result result = ligne("export", "shop", "--to", "ical,csv,hootsuite,json", "-o", "out");
    assertEquals(0, result.code());
    Map<String, String> files = Projects.contents(folder.resolve("out"));
    assertTrue(files.get("Spring.ics").startsWith("BEGIN:VCALENDAR\r\n"));
    assertTrue(files.containsKey("Spring.csv"));
    assertTrue(files.containsKey("Spring.json"));
    assertTrue(files.containsKey("CrumbAndCrust_bluesky_hootsuite.csv"));
    assertTrue(result.out().contains("\ncsv: wrote out/Spring.csv (17 entries)\n"), result.out());
    assertTrue(result.out().contains("  Not in the files:\n    " + UNAPPROVED), result.out());
    assertTrue(result.out().contains("  What the files have no room for:\n"), result.out());
    assertTrue(result.out().contains("      the same: Spring/"), result.out());
  }

  @Test
  void unapprovedEntriesLeaveOnlyWhenAskedFor() {
    ligne("export", "shop", "--to", "csv", "-o", "out");
    assertFalse(Projects.read(folder.resolve("out/Spring.csv")).contains(UNAPPROVED));
    Result result = ligne("export", "shop", "-t", "csv", "-o", "all", "--include-unapproved");
    assertEquals(0, result.code());
    assertTrue(Projects.read(folder.resolve("all/Spring.csv")).contains(UNAPPROVED));
    assertTrue(result.out().contains("  To know:\n    " + UNAPPROVED), result.out());
  }

  @Test
  void defaultFolderIsInTheProject() {
    Result result = ligne("export", "shop", "--to", "csv", "--lang", "fr");
    assertEquals(0, result.code());
    assertTrue(result.out().startsWith("csv\u00a0: shop/out/Spring.csv écrit (17 publications)\n"));
    assertTrue(Files.exists(folder.resolve("shop/out/Spring.csv")));
  }

  @Test
  void namesEveryEntryTheFormatHasNoRoomForOnDemand() {
    Result brief = ligne("export", "shop", "--to", "hootsuite", "-o", "out");
    Result full = ligne("export", "shop", "--to", "hootsuite", "-o", "out", "--verbose");
    assertTrue(brief.out().contains(" more, which --verbose names\n"), brief.out());
    assertFalse(full.out().contains(" more, which"), full.out());
  }

  @Test
  void unknownFormatWritesNothing() {
    Result result = ligne("export", "shop", "--to", "csv,excel", "-o", "out");
    assertEquals(2, result.code());
    assertTrue(result.err().startsWith("ligne: There is no format \"excel\".\n"), result.err());
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void nowRefusesWhatIsTooSoonForTheTool() {
    Result result =
        ligne("export", "shop", "--to", "hootsuite", "-o", "out", "--now", "2027-03-24T00:00Z");
    assertEquals(0, result.code());
    assertTrue(result.out().contains("Spring/Announcement/bluesky stays out: "), result.out());
    assertTrue(result.out().contains("_bluesky_hootsuite.csv (1 entry)\n"), result.out());
  }

  @Test
  void planThatCannotBeKeptIsExportedAsFarAsItGoes() {
    Projects.replace(
        folder.resolve("shop/editorial-line.ligne"), "capacity 3 per day", "capacity 1 per day");
    Result result = ligne("export", "shop", "--to", "csv", "-o", "out");
    assertEquals(3, result.code());
    assertTrue(Files.exists(folder.resolve("out/Spring.csv")));
    assertTrue(result.out().contains(" stays out: it found no place "), result.out());
  }

  @Test
  void fileThatCannotBeWrittenDoesNotKeepOthersFromBeingWritten() throws Exception {
    Files.createDirectories(folder.resolve("out/Spring.csv/in-the-way"));
    Result result = ligne("export", "shop", "--to", "csv,ical", "-o", "out");
    assertEquals(1, result.code());
    assertTrue(result.err().contains("ligne: The file Spring.csv cannot be written"), result.err());
    assertTrue(Files.isRegularFile(folder.resolve("out/Spring.ics")));
  }

  private Result ligne(String... arguments) {
    return LigneProcess.in(folder).run(arguments);
  }
}
