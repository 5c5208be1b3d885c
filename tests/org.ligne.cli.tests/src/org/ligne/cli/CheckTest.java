package org.ligne.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.cli.LigneProcess.Result;

/** {@code ligne check}. */
class CheckTest {
  private static final Pattern FINDING =
      Pattern.compile(".+:\\d+:\\d+: (error|warning|info) [a-z0-9-]+ \\S.*");

  @TempDir Path folder;

  @BeforeEach
  void wrongProjectAndRightOne() {
    Projects.starter(folder.resolve("right"), Locale.ENGLISH);
    Path wrong = Projects.starter(folder.resolve("wrong"), Locale.ENGLISH);
    Projects.replace(
        wrong.resolve("spring.ligne"),
        "EasterOrders in Open pillar Shop",
        "EasterOrders in Open pillar Chop");
    Projects.file(
        wrong.resolve("torn.ligne"), "campaign Torn follows CrumbAndCrust {\n  phase\n}\n");
    Projects.write(wrong.resolve("latin.ligne"), new byte[] {'/', '/', ' ', (byte) 0xE9});
  }

  @Test
  void rightProjectHasNothingButASummary() {
    Result result = ligne("check", "right");
    assertEquals(new Result(0, "right: no errors, no warnings in 2 files\n", ""), result);
  }

  @Test
  void everyFindingIsOneLineWithItsMendBelow() {
    Result result = ligne("check", "wrong");
    assertEquals(1, result.code());
    assertEquals("", result.err());
    List<String> lines = result.out().lines().toList();
    for (int i = 0; i + 1 < lines.size(); i += 2) {
      assertTrue(FINDING.matcher(lines.get(i)).matches(), lines.get(i));
      assertTrue(lines.get(i + 1).startsWith("  mend: "), lines.get(i + 1));
    }
    assertTrue(lines.getLast().matches("wrong: \\d+ errors, no warnings in 3 files"));
  }

  @Test
  void oneBadFileDoesNotHideWhatIsWrongInOthers() {
    String out = ligne("check", "wrong").out();
    assertTrue(out.contains("wrong/latin.ligne:1:1: error file-not-utf8 "), out);
    assertTrue(out.contains("wrong/torn.ligne:3:1: error "), out);
    assertTrue(out.contains("wrong/spring.ligne:44:36: error unresolved-reference "), out);
    assertTrue(out.indexOf("latin.ligne") < out.indexOf("spring.ligne"), out);
    assertTrue(out.indexOf("spring.ligne") < out.indexOf("torn.ligne"), out);
  }

  @Test
  void missingProjectDoesNotKeepOthersFromBeingChecked() {
    Result result = ligne("check", "nowhere", "right", "wrong");
    assertEquals(2, result.code());
    assertTrue(result.err().startsWith("ligne: There is no folder or file nowhere."), result.err());
    assertTrue(result.out().contains("right: no errors"), result.out());
    assertTrue(result.out().contains("wrong: "), result.out());
    assertTrue(result.out().contains("\nIn all: "), result.out());
  }

  @Test
  void folderWithoutPlansIsAnError() {
    Result result = ligne("check", ".", "--quiet");
    assertTrue(result.out().contains("right/"), "folders below are part of a project");
    Projects.file(folder.resolve("empty/notes.txt"), "nothing");
    Result empty = ligne("check", "empty");
    assertEquals(1, empty.code());
    assertTrue(empty.out().startsWith("empty:1:1: error no-sources "), empty.out());
  }

  @Test
  void singleFileIsAProjectOfItsOwn() {
    Result result = ligne("check", "right/editorial-line.ligne");
    assertEquals(0, result.code());
    assertEquals("right/editorial-line.ligne: no errors, no warnings in 1 file\n", result.out());
  }

  @Test
  void fileOfAnotherKindIsNoProject() {
    Result result = ligne("check", "right/README.md");
    assertEquals(2, result.code());
    assertTrue(result.err().startsWith("ligne: right/README.md is not a .ligne file."));
  }

  @Test
  void quietTellsProblemsOnly() {
    assertEquals(new Result(0, "", ""), ligne("check", "right", "--quiet"));
    Result wrong = ligne("-q", "check", "wrong");
    assertEquals(1, wrong.code());
    assertFalse(wrong.out().contains(" in 3 files"), wrong.out());
    assertTrue(wrong.out().contains(": error "), wrong.out());
  }

  @Test
  void frenchTranslatesAllButWhatProgramsRead() {
    Result result = ligne("check", "wrong", "--lang", "fr");
    assertTrue(result.out().contains(": error unresolved-reference Il n’y a ici "), result.out());
    assertTrue(result.out().contains("\n  remède\u00a0: "), result.out());
    assertTrue(result.out().contains(" erreurs, aucun avertissement dans 3 fichiers\n"));
    assertFalse(result.out().contains("mend:"), result.out());
  }

  @Test
  void jsonHoldsTheSameFindings() {
    Result text = ligne("check", "wrong", "--quiet");
    Result result = ligne("check", "wrong", "right", "--format", "json");
    assertEquals(1, result.code());
    JsonObject report = JsonParser.parseString(result.out()).getAsJsonObject();
    assertEquals("ligne-check", report.get("format").getAsString());
    assertEquals(1, report.get("formatVersion").getAsInt());
    JsonArray projects = report.getAsJsonArray("projects");
    JsonObject wrong = projects.get(0).getAsJsonObject();
    assertEquals("wrong", wrong.get("project").getAsString());
    JsonArray found = wrong.getAsJsonArray("diagnostics");
    assertEquals(text.out().lines().count() / 2, found.size());
    JsonObject first = found.get(0).getAsJsonObject();
    assertEquals("latin.ligne", first.get("file").getAsString());
    assertEquals("wrong/latin.ligne", first.get("path").getAsString());
    assertEquals("error", first.get("severity").getAsString());
    assertEquals(found.size(), report.getAsJsonObject("summary").get("errors").getAsInt());
    assertEquals(0, projects.get(1).getAsJsonObject().getAsJsonArray("diagnostics").size());
  }

  @Test
  void sarifIsWhatCodeHostsExpect() {
    Result result = ligne("check", folder.resolve("wrong").toString(), "--format=sarif");
    assertEquals(1, result.code());
    JsonObject log = JsonParser.parseString(result.out()).getAsJsonObject();
    assertEquals("2.1.0", log.get("version").getAsString());
    JsonObject run = log.getAsJsonArray("runs").get(0).getAsJsonObject();
    JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
    assertEquals("Ligne", driver.get("name").getAsString());
    JsonArray results = run.getAsJsonArray("results");
    assertFalse(results.isEmpty());
    for (var each : results) {
      JsonObject found = each.getAsJsonObject();
      JsonObject rule =
          driver.getAsJsonArray("rules").get(found.get("ruleIndex").getAsInt()).getAsJsonObject();
      assertEquals(rule.get("id"), found.get("ruleId"));
      assertEquals("error", found.get("level").getAsString());
      String address =
          found
              .getAsJsonArray("locations")
              .get(0)
              .getAsJsonObject()
              .getAsJsonObject("physicalLocation")
              .getAsJsonObject("artifactLocation")
              .get("uri")
              .getAsString();
      assertTrue(address.matches("wrong/\\w+\\.ligne"), address);
    }
  }

  @Test
  void sarifDescribesTheRulesOfTheTeam() {
    Projects.file(
        folder.resolve("house/house.ligne"),
        """
        line Tea {
          languages en
          zone Europe/Paris
          channel blog on Blog
          voice {
            rule NoPromo "We speak of value" {
              existence "promo"
              level error
              because "Price is no argument of ours"
              link "https://example.com/style"
              owner "Claire"
            }
          }
        }
        campaign Opening follows Tea {
          from 2026-12-07 to 2026-12-11
          post Thanks { on blog  title en "Thanks"  text en "A promo for you." }
        }
        """);
    Result result = ligne("check", "house", "--format", "sarif");
    JsonObject run =
        JsonParser.parseString(result.out())
            .getAsJsonObject()
            .getAsJsonArray("runs")
            .get(0)
            .getAsJsonObject();
    String rules =
        run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules").toString();
    assertTrue(
        rules.contains(
            "{\"id\":\"voice-rule/NoPromo\",\"shortDescription\":{\"text\":\"We speak of value\"},"
                + "\"fullDescription\":{\"text\":\"Price is no argument of ours\"},"
                + "\"helpUri\":\"https://example.com/style\",\"properties\":{\"owner\":\"Claire\"},"
                + "\"defaultConfiguration\":{\"level\":\"error\"}}"),
        rules);
    assertTrue(
        run.getAsJsonArray("results").toString().contains("\"ruleId\":\"voice-rule/NoPromo\""),
        result.out());
  }

  @Test
  void namesThatMeanSomethingInAddressesAreEscaped() {
    Projects.file(folder.resolve("odd/a b#ç%.ligne"), "line");
    Projects.file(folder.resolve("odd/c:d.ligne"), "line");
    Result result = ligne("check", "odd", "--format", "sarif");
    assertTrue(result.out().contains("\"odd/a%20b%23%C3%A7%25.ligne\""), result.out());
    assertTrue(result.out().contains("\"./odd/c:d.ligne\""), result.out());
  }

  @Test
  void controlCharactersOfAPlanDoNotReachTheTerminal() {
    Projects.file(folder.resolve("evil/plan.ligne"), "line A { audience \u001B]0;x\u0007 }");
    Result result = ligne("check", "evil");
    assertEquals(1, result.code());
    assertFalse(result.out().contains("\u001B"), result.out());
    assertTrue(result.out().contains("<U+001B>"), result.out());
  }

  private Result ligne(String... arguments) {
    return LigneProcess.in(folder).run(arguments);
  }
}
