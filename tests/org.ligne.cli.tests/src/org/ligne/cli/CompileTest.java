package org.ligne.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.cli.LigneProcess.Result;

/** {@code ligne compile}. */
class CompileTest {
  @TempDir Path folder;

  @Test
  void starterProjectBecomesATableAndAFile() {
    Projects.starter(folder.resolve("shop"), Locale.ENGLISH);
    Result result = ligne("compile", "shop");
    assertEquals(0, result.code());
    assertEquals("shop: no errors, no warnings in 2 files\n", result.err());
    assertTrue(result.out().startsWith("Campaign The spring shelf (Spring)\n"), result.out());
    assertTrue(result.out().contains("\n  Week 2027-W09\n"), result.out());
    assertTrue(
        result.out().contains("    Mon 2027-03-15  17:30 +00:00  bluesky     Announcement "),
        result.out());
    assertTrue(result.out().contains("  FridayLetter #3 The Friday letter  "), result.out());
    assertTrue(result.out().contains("  awaited: director\n"), result.out());
    assertTrue(result.out().contains("\n  18 entries scheduled, none left out\n"), result.out());
    assertTrue(
        result.out().endsWith("\njson: wrote shop/out/Spring.schedule.json (18 entries)\n"),
        result.out());
    JsonObject schedule =
        JsonParser.parseString(Projects.read(folder.resolve("shop/out/Spring.schedule.json")))
            .getAsJsonObject();
    assertEquals("Spring", schedule.get("campaign").getAsString());
  }

  @Test
  void frenchStarterProjectIsShownInFrench() {
    Projects.starter(folder.resolve("fournil"), Locale.FRENCH);
    Result result = ligne("compile", "fournil", "-o", "sortie", "--lang", "fr");
    assertEquals(0, result.code());
    assertTrue(result.out().startsWith("Campagne Le rayon de printemps (Printemps)\n"));
    assertTrue(result.out().contains("    lun 2027-03-15  17:30 +01:00  bluesky     Annonce "));
    assertTrue(result.out().contains("  attendue\u00a0: direction\n"), result.out());
    assertTrue(
        result
            .out()
            .endsWith("\njson\u00a0: sortie/Printemps.schedule.json écrit (18 publications)\n"));
  }

  @Test
  void planSaysHowGoodItIs() {
    Projects.starter(folder.resolve("shop"), Locale.ENGLISH);
    Result normal = ligne("compile", "shop", "-o", "normal");
    assertEquals(0, normal.code());
    String proved =
        "(?s).*\n    Plan: (the best possible, proved|within [0-9.]+ % of the best.*)\n.*";
    assertTrue(normal.out().matches(proved), normal.out());
    JsonObject quality = quality("normal");
    assertTrue(quality.get("solver").getAsString().startsWith("OR-Tools CP-SAT 9."));
    assertTrue(quality.get("bound").getAsLong() >= quality.get("points").getAsLong());
    Result thorough = ligne("compile", "shop", "-o", "thorough", "--effort", "thorough");
    assertTrue(thorough.out().contains("\n    Plan: the best possible, proved\n"), thorough.out());
    assertTrue(quality("thorough").get("points").getAsLong() >= quality.get("points").getAsLong());
  }

  @Test
  void withoutSolverThePlanIsTheSameAndNotProved() {
    Projects.starter(folder.resolve("shop"), Locale.ENGLISH);
    ligne("compile", "shop", "-o", "with");
    Result without =
        LigneProcess.in(folder).without("cpsat").run("compile", "shop", "-o", "without");
    assertEquals(0, without.code());
    assertEquals("shop: no errors, no warnings in 2 files\n", without.err());
    assertTrue(
        without
            .out()
            .contains("\n    Plan: how good it is, is not proved (there is no solver here)\n"),
        without.out());
    assertEquals("no-solver", quality("without").get("verdict").getAsString());
    assertEquals(schedule("with").get("entries"), schedule("without").get("entries"));
  }

  @Test
  void solverThatDoesNotLoadIsSaidOnceAndDoesNoHarm() {
    Projects.starter(folder.resolve("shop"), Locale.ENGLISH);
    Result result =
        LigneProcess.in(folder)
            .options("-Djava.library.path=" + folder)
            .run("compile", "shop", "-o", "out");
    assertEquals(0, result.code());
    assertEquals("solver-failed", quality("out").get("verdict").getAsString());
    assertEquals(1, result.err().split("OR-Tools CP-SAT [0-9.]+ is not used: ").length - 1);
  }

  @Test
  void halfASolverDoesNoHarm() {
    Projects.starter(folder.resolve("shop"), Locale.ENGLISH);
    Result result =
        LigneProcess.in(folder).without("com.google.ortools").run("compile", "shop", "-o", "out");
    assertEquals(0, result.code());
    assertEquals("solver-failed", quality("out").get("verdict").getAsString());
  }

  private JsonObject quality(String output) {
    return schedule(output).getAsJsonObject("quality");
  }

  private JsonObject schedule(String output) {
    return JsonParser.parseString(
            Projects.read(folder.resolve(output).resolve("Spring.schedule.json")))
        .getAsJsonObject();
  }

  @Test
  void unchangedFileIsLeftAlone() {
    Projects.starter(folder.resolve("shop"), Locale.ENGLISH);
    ligne("compile", "shop", "-o", "out");
    Result again = ligne("compile", "shop", "-o", "out");
    assertTrue(
        again.out().endsWith("\njson: out/Spring.schedule.json is as it was (18 entries)\n"));
  }

  @Test
  void errorsAreToldAndNothingIsWritten() {
    Path shop = Projects.starter(folder.resolve("shop"), Locale.ENGLISH);
    Projects.replace(shop.resolve("spring.ligne"), "follows CrumbAndCrust", "follows Crumb");
    Result result = ligne("compile", "shop", "-o", "out");
    assertEquals(1, result.code());
    assertEquals("", result.out());
    assertTrue(result.err().contains(": error unresolved-reference "), result.err());
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void planThatCannotBeKeptNamesWhatStandsInTheWay() {
    Path shop = Projects.starter(folder.resolve("shop"), Locale.ENGLISH);
    Projects.replace(
        shop.resolve("editorial-line.ligne"), "capacity 3 per day", "capacity 1 per day");
    Result result = ligne("compile", "shop", "-o", "out");
    assertEquals(3, result.code());
    assertTrue(result.err().contains(": error owner-overbooked "), result.err());
    assertTrue(result.out().contains("\n  Without a place\n"), result.out());
    assertTrue(
        result.out().contains("      - Robin capacity 1 per day (editorial-line.ligne:"),
        result.out());
    assertTrue(Files.exists(folder.resolve("out/Spring.schedule.json")));
  }

  @Test
  void quietWritesTheFileAndSaysNothing() {
    Projects.starter(folder.resolve("shop"), Locale.ENGLISH);
    assertEquals(new Result(0, "", ""), ligne("compile", "shop", "-o", "out", "-q"));
    assertTrue(Files.exists(folder.resolve("out/Spring.schedule.json")));
  }

  @Test
  void outputFolderThatIsAFileIsWrongUsage() {
    Projects.starter(folder.resolve("shop"), Locale.ENGLISH);
    Projects.file(folder.resolve("note.txt"), "keep me");
    Result result = ligne("compile", "shop", "-o", "note.txt/below");
    assertEquals(2, result.code());
    assertEquals(
        "ligne: Nothing can be written to note.txt/below: note.txt is not a folder.\n"
            + "  mend: Name another folder with -o, or move note.txt away.\n",
        result.err());
    assertEquals("keep me", Projects.read(folder.resolve("note.txt")));
  }

  @Test
  void projectWithoutCampaignHasNothingToCompile() {
    Path shop = Projects.starter(folder.resolve("shop"), Locale.ENGLISH);
    Result result = ligne("compile", shop.resolve("editorial-line.ligne").toString());
    assertEquals(0, result.code());
    assertEquals("", result.out());
    assertTrue(result.err().contains("There is no campaign in "), result.err());
    assertFalse(Files.exists(shop.resolve("out")));
  }

  private Result ligne(String... arguments) {
    return LigneProcess.in(folder).run(arguments);
  }
}
