package org.ligne.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.cli.LigneProcess.Result;

/** Statements that cannot hold together, as the command tells them, each with its place. */
class ConflictTest {
  private static final String LINE =
      """
      line Maison {
        languages fr
        zone Europe/Paris

        channel blog on Blog {
          at most 1 per day
        }
      }
      """;
  private static final String PLAN =
      """
      campaign Rentree follows Maison {
        from 2026-09-01 to 2026-09-30
        phase Jour 2026-09-08 to 2026-09-08

        post Accueil in Jour {
          on blog
          at 2026-09-08 10:00
          text fr "Le comptoir rouvre."
        }

        post Horaires in Jour {
          on blog
          text fr "De dix heures à dix-neuf heures."
        }
      }
      """;
  private static final String SENTENCE =
      "On 2026-09-08, blog takes one post, but Accueil and Horaires must be there,"
          + " and Accueil is fixed at 2026-09-08 10:00.";

  @TempDir Path folder;

  @BeforeEach
  void project() {
    Projects.file(folder.resolve("tea/line.ligne"), LINE);
    Projects.file(folder.resolve("tea/plan.ligne"), PLAN);
  }

  @Test
  void textNamesEachStatementAtItsPlace() {
    Result result = ligne("check", "tea", "--plan");
    assertEquals(3, result.code());
    assertEquals("", result.err());
    List<String> lines = result.out().lines().toList();
    assertEquals("tea/plan.ligne:12:8: error day-overbooked " + SENTENCE, lines.getFirst());
    assertEquals(
        List.of(
            "  tea/plan.ligne:7:8  Accueil: at 2026-09-08 10:00",
            "  tea/plan.ligne:3:9  phase Jour 2026-09-08 to 2026-09-08",
            "  tea/line.ligne:6:5  blog: at most 1 per day"),
        lines.subList(1, 4));
    assertTrue(lines.get(4).startsWith("  mend: Raise the limit, "), lines.get(4));
    assertEquals("tea: 1 error, no warnings in 2 files", lines.get(5));
  }

  @Test
  void compileTellsTheSame() {
    Result checked = ligne("check", "tea", "--plan");
    Result compiled = ligne("compile", "tea");
    assertEquals(3, compiled.code());
    assertEquals(checked.out(), compiled.err());
  }

  @Test
  void withoutThePlanThereIsNothingToTell() {
    Result result = ligne("check", "tea");
    assertEquals(new Result(0, "tea: no errors, no warnings in 2 files\n", ""), result);
  }

  @Test
  void jsonHoldsTheStatementsToo() {
    JsonObject found =
        first(ligne("check", "tea", "--plan", "-f", "json"), "projects", "diagnostics");
    assertEquals("day-overbooked", found.get("code").getAsString());
    assertEquals(3, found.getAsJsonArray("related").size());
    assertEquals(
        JsonParser.parseString(
            """
            {"file": "line.ligne", "path": "tea/line.ligne", "line": 6, "column": 5,
             "endLine": 6, "endColumn": 22, "message": "blog: at most 1 per day"}
            """),
        found.getAsJsonArray("related").get(2));
  }

  @Test
  void sarifHasThemAsRelatedLocations() {
    JsonObject found = first(ligne("check", "tea", "--plan", "-f", "sarif"), "runs", "results");
    assertEquals(3, found.getAsJsonArray("relatedLocations").size());
    assertEquals(
        JsonParser.parseString(
            """
            {"physicalLocation": {
               "artifactLocation": {"uri": "tea/line.ligne"},
               "region": {"startLine": 6, "startColumn": 5, "endLine": 6, "endColumn": 22}},
             "message": {"text": "blog: at most 1 per day"}}
            """),
        found.getAsJsonArray("relatedLocations").get(2));
  }

  @Test
  void frenchTellsItInFrench() {
    Result result = ligne("check", "tea", "--plan", "--lang", "fr");
    assertTrue(
        result
            .out()
            .startsWith(
                "tea/plan.ligne:12:8: error day-overbooked Le 2026-09-08, blog accepte une"
                    + " publication, mais Accueil et Horaires doivent y être"),
        result.out());
    assertTrue(result.out().contains("\n  remède\u00a0: "), result.out());
  }

  private static JsonObject first(Result result, String outer, String inner) {
    assertEquals(3, result.code());
    return JsonParser.parseString(result.out())
        .getAsJsonObject()
        .getAsJsonArray(outer)
        .get(0)
        .getAsJsonObject()
        .getAsJsonArray(inner)
        .get(0)
        .getAsJsonObject();
  }

  private Result ligne(String... arguments) {
    return LigneProcess.in(folder).run(arguments);
  }
}
