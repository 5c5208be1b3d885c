package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.compiler.tests.Recompiling.codes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Diagnostic;

/** Last schedules that cannot be used are told, and nothing is planned without them. */
class BadLockTest {
  @TempDir Path folder;
  private Recompiling project;

  @BeforeEach
  void compiled() {
    project = new Recompiling(folder).text(Plans.ONE_POST);
    project.compile();
  }

  private Diagnostic refused() {
    Compilation compilation = project.compile();
    assertTrue(compilation.schedules().isEmpty(), compilation.diagnostics().toString());
    assertEquals(1, compilation.diagnostics().size(), compilation.diagnostics().toString());
    return compilation.diagnostics().getFirst();
  }

  private void refuses(String code, String words) {
    Diagnostic found = refused();
    assertEquals(code, found.code());
    assertTrue(found.message().contains(words), found.message());
    assertFalse(found.mend().isEmpty());
  }

  @Test
  void aFileThatIsNoJson() throws IOException {
    Files.writeString(project.file(), "{ \"format\": ");
    refuses("previous-unreadable", "Rentree.schedule.json");
    assertEquals("out/Rentree.schedule.json", refused().file());
  }

  @Test
  void aFileOfANewerVersion() {
    project.replace("\"version\": 2", "\"version\": 3");
    refuses("previous-unreadable", "a schedule of version 3");
  }

  @Test
  void aFileWithWhatNobodyKnows() {
    project.replace("\"standing\": \"planned\"", "\"standing\": \"hoped\"");
    refuses("previous-unreadable", "/entries/0/standing");
  }

  @Test
  void theScheduleOfAnotherCampaignUnderThisName() {
    project.replace("\"campaign\": \"Rentree\"", "\"campaign\": \"Noel\"");
    Compilation compilation = project.compile();
    assertTrue(compilation.schedules().isEmpty());
    assertTrue(codes(compilation).contains("previous-of-other-campaign"));
  }

  @Test
  void theScheduleOfACampaignThatIsNoMoreIsLeftAside() throws IOException {
    String text = Files.readString(project.file());
    Files.writeString(
        project.out().resolve("Noel.schedule.json"),
        text.replace("\"campaign\": \"Rentree\"", "\"campaign\": \"Noel\""));
    Compilation compilation = project.compile();
    assertEquals("previous-of-no-campaign", codes(compilation).getFirst());
    assertEquals(1, compilation.schedules().size());
  }

  @Test
  void theScheduleOfAnotherLine() {
    project.replace("\"line\": \"Maison\"", "\"line\": \"Atelier\"");
    refuses("previous-of-other-line", "Atelier");
  }

  @Test
  void aScheduleOfAnotherPeriod() {
    project.text(Plans.ONE_POST.replace("2026-09-", "2027-03-"));
    refuses("previous-of-other-period", "2026-09-01");
  }

  @Test
  void anEntryFarOutside() {
    project.replace("2026-09-08", "2020-09-08");
    refuses("previous-entry-outside", "2020-09-08");
  }

  @Test
  void anEntryTwice() throws IOException {
    String text = Files.readString(project.file());
    int from = text.indexOf("\"entries\": [") + "\"entries\": [".length();
    int to = text.indexOf("\n  ],", from);
    String entry = text.substring(from, to);
    Files.writeString(project.file(), text.substring(0, to) + "," + entry + text.substring(to));
    refuses("previous-entry-twice", "Rentree/Annonce/blog");
  }

  @Test
  void aChannelTheLineLacksIsTold() {
    project.text(
        Plans.ONE_POST.replace("channel blog", "channel journal").replace("on blog", "on journal"));
    Compilation compilation = project.compile();
    assertTrue(
        codes(compilation).contains("previous-of-other-channel"), codes(compilation).toString());
    assertEquals(1, compilation.schedules().getFirst().getEntries().size());
  }

  @Test
  void noFolderMakesAFreshStart() throws IOException {
    Files.delete(project.file());
    Files.delete(project.out());
    assertEquals(1, project.compile().schedules().size());
  }
}
