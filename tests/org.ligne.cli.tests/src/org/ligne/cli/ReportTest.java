package org.ligne.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.cli.LigneProcess.Result;

/** {@code ligne report}. */
class ReportTest {
  @TempDir Path folder;

  @BeforeEach
  void starter() {
    Projects.starter(folder.resolve("shop"), Locale.ENGLISH);
  }

  @Test
  void allOfItGoesToTheProjectsOutput() throws Exception {
    Result first = ligne("report", "shop");
    assertEquals(0, first.code(), first.err());
    assertEquals("wrote shop/out/report.html\n", first.out());
    Path file = folder.resolve("shop/out/report.html");
    String page = Files.readString(file);
    assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n"), page);
    assertTrue(page.contains(">All posts</h2>"));
    assertEquals(18, page.split("<tr class=\"entry\"", -1).length - 1);
    byte[] before = Files.readAllBytes(file);
    assertEquals("shop/out/report.html is as it was\n", ligne("report", "shop").out());
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void oneCampaignInFrench() {
    Result result = ligne("report", "shop", "--campaign", "Spring", "--lang", "fr");
    assertEquals(0, result.code(), result.err());
    assertEquals("shop/out/Spring.report.html écrit\n", result.out());
    String page = Projects.read(folder.resolve("shop/out/Spring.report.html"));
    assertTrue(page.contains("<html lang=\"fr\">"));
    assertTrue(page.contains(">Rapport de campagne</p>"));
  }

  @Test
  void fileOrFolderMayBeNamed() {
    assertEquals("wrote page.html\n", ligne("report", "shop", "-o", "page.html").out());
    assertTrue(Files.isRegularFile(folder.resolve("page.html")));
    assertEquals("wrote shop/report.html\n", ligne("report", "shop", "-o", "shop").out());
    assertTrue(Files.isRegularFile(folder.resolve("shop/report.html")));
    Result blocked = ligne("report", "shop", "-o", "page.html/report.html");
    assertEquals(2, blocked.code());
    assertTrue(blocked.err().contains("page.html is not a folder"), blocked.err());
  }

  @Test
  void nowIsMarked() {
    Result result = ligne("report", "shop", "--now", "2027-03-10T08:00Z");
    assertEquals(0, result.code(), result.err());
    String page = Projects.read(folder.resolve("shop/out/report.html"));
    assertTrue(page.contains("<dt>As of</dt><dd>Wed 10 Mar 2027, "), "the moment");
    ligne("report", "shop", "-o", "timeless.html");
    assertFalse(Projects.read(folder.resolve("timeless.html")).contains("<dt>As of</dt>"));
  }

  @Test
  void unknownCampaignIsWrongUsage() {
    Result near = ligne("report", "shop", "--campaign", "Sprnig");
    assertEquals(2, near.code());
    assertTrue(near.err().contains("There is no campaign \"Sprnig\"."), near.err());
    assertTrue(near.err().contains("Did you mean Spring?"), near.err());
    Result other = ligne("report", "shop", "-c", "Winter");
    assertTrue(other.err().contains("Name one of: Spring."), other.err());
    assertFalse(Files.exists(folder.resolve("shop/out")));
  }

  @Test
  void textsWithErrorsGiveNoPage() {
    Projects.file(folder.resolve("shop/wrong.ligne"), "campaign\n");
    Result result = ligne("report", "shop");
    assertEquals(1, result.code());
    assertTrue(result.err().contains("wrong.ligne"), result.err());
    assertFalse(Files.exists(folder.resolve("shop/out")));
  }

  @Test
  void whatFoundNoPlaceIsToldWithItsReason() {
    Projects.replace(
        folder.resolve("shop/editorial-line.ligne"), "capacity 3 per day", "capacity 1 per day");
    Result result = ligne("report", "shop");
    assertEquals(3, result.code());
    String page = Projects.read(folder.resolve("shop/out/report.html"));
    assertTrue(page.contains(">Without a place <"), "the heading");
    assertTrue(page.contains("capacity 1 per day"), "the statement in the way");
  }

  @Test
  void fileThatCannotBeWrittenIsTold() throws Exception {
    Files.createDirectories(folder.resolve("shop/out/report.html/in-the-way"));
    Result result = ligne("report", "shop");
    assertEquals(1, result.code());
    assertTrue(result.err().contains("report.html"), result.err());
  }

  private Result ligne(String... arguments) {
    return LigneProcess.in(folder).run(arguments);
  }
}
