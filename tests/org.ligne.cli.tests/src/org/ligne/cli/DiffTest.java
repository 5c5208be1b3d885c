package org.ligne.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.cli.LigneProcess.Result;

/** What {@code ligne plan} and {@code ligne diff} say, and what compiling remembers. */
class DiffTest {
  private static final String TEXT =
      """
      line Maison {
        languages fr
        zone Europe/Paris
        channel blog on Blog {
          window mon-fri 08:00-18:00
          at most 1 per day
          gap at least 20h
        }
      }
      campaign Rentree follows Maison {
        from 2026-09-01 to 2026-09-11
        post Annonce { on blog at 2026-09-08 12:30 title fr "Annonce" text fr "Une tasse." }
        post Bilan { on blog title fr "Bilan" text fr "Deux tasses." }
        post Carnet { on blog title fr "Carnet" text fr "Trois tasses." }
        post Atelier { on blog title fr "Atelier" text fr "Quatre tasses." }
      }
      """;

  private static final String BOTH = "Rentree/Bilan/blog,Rentree/Carnet/blog";

  private static final String PLAN_EN =
      """
      What a compile of plan would change
        2 moved, 1 added, 1 cancelled, 1 changed

        Moved
          Rentree/Carnet/blog  Fri 2026-09-04 08:00  →  Tue 2026-09-01 08:00
            because of: gap at least 20h (plan.ligne:7), beside Rentree/Bilan/blog
          Rentree/Bilan/blog   Wed 2026-09-02 08:00  →  Fri 2026-09-04 09:00
            because of: at 2026-09-04 09:00 (plan.ligne:13)
            changed besides: fixed time

        Added
          Rentree/Soldes/blog  Wed 2026-09-02 08:00

        Cancelled
          Rentree/Atelier/blog  Tue 2026-09-01 08:00

        Changed
          Rentree/Annonce/blog  Tue 2026-09-08 12:30  text
      """;

  private static final String PLAN_FR =
      """
      Ce qu’une compilation de plan changerait
        2 déplacées, 1 ajoutée, 1 annulée, 1 modifiée

        Déplacées
          Rentree/Carnet/blog  ven 2026-09-04 08:00  →  mar 2026-09-01 08:00
            à cause de\u00a0: gap at least 20h (plan.ligne:7), à côté de Rentree/Bilan/blog
          Rentree/Bilan/blog   mer 2026-09-02 08:00  →  ven 2026-09-04 09:00
            à cause de\u00a0: at 2026-09-04 09:00 (plan.ligne:13)
            change aussi\u00a0: horaire fixé

        Ajoutées
          Rentree/Soldes/blog  mer 2026-09-02 08:00

        Annulées
          Rentree/Atelier/blog  mar 2026-09-01 08:00

        Modifiées
          Rentree/Annonce/blog  mar 2026-09-08 12:30  texte
      """;

  private static final String DIFF_EN =
      """
      From old to plan
        2 moved, 1 added, 1 cancelled, 1 changed

        Moved
          Rentree/Carnet/blog  Fri 2026-09-04 08:00  →  Tue 2026-09-01 08:00
          Rentree/Bilan/blog   Wed 2026-09-02 08:00  →  Fri 2026-09-04 09:00
            changed besides: fixed time

        Added
          Rentree/Soldes/blog  Wed 2026-09-02 08:00

        Cancelled
          Rentree/Atelier/blog  Tue 2026-09-01 08:00

        Changed
          Rentree/Annonce/blog  Tue 2026-09-08 12:30  text
      """;

  private static final String DIFF_FR =
      """
      De old à plan
        2 déplacées, 1 ajoutée, 1 annulée, 1 modifiée

        Déplacées
          Rentree/Carnet/blog  ven 2026-09-04 08:00  →  mar 2026-09-01 08:00
          Rentree/Bilan/blog   mer 2026-09-02 08:00  →  ven 2026-09-04 09:00
            change aussi\u00a0: horaire fixé

        Ajoutées
          Rentree/Soldes/blog  mer 2026-09-02 08:00

        Annulées
          Rentree/Atelier/blog  mar 2026-09-01 08:00

        Modifiées
          Rentree/Annonce/blog  mar 2026-09-08 12:30  texte
      """;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void compiled() {
    file = Projects.file(folder.resolve("plan/plan.ligne"), TEXT);
    assertEquals(0, ligne("compile", "plan").code());
    Projects.copy(folder.resolve("plan/out"), folder.resolve("old"));
  }

  private void edit() {
    Projects.replace(file, "post Bilan { on blog", "post Bilan { at 2026-09-04 09:00 on blog");
    Projects.replace(file, "\"Une tasse.\"", "\"Une tasse de thé.\"");
    Projects.replace(file, "post Atelier", "post Soldes");
    Projects.replace(file, "\"Atelier\"", "\"Soldes\"");
    Projects.replace(file, "Quatre tasses.", "Cinq tasses.");
  }

  private String schedule() {
    return Projects.read(folder.resolve("plan/out/Rentree.schedule.json"));
  }

  @Test
  void planSaysWhatACompileWouldChangeAndWhyAndWritesNothing() {
    edit();
    String before = schedule();
    assertEquals(PLAN_EN, ligne("plan", "plan").out());
    assertEquals(PLAN_FR, ligne("plan", "plan", "--lang", "fr").out());
    assertEquals(before, schedule());
  }

  @Test
  void weeksUnderTheCadenceComeFirst() {
    Projects.replace(file, "at most 1 per day", "cadence 5 per week at most 1 per day");
    String out = ligne("plan", "plan").out();
    List<String> lines = out.lines().toList();
    assertTrue(lines.get(1).contains("2 weeks at another distance to their cadence"), out);
    assertEquals("  Weeks under their cadence", lines.get(3), out);
    assertTrue(lines.get(4).matches(" +blog, week of Mon 2026-08-31: \\d too few"), out);
    ligne("compile", "plan");
    JsonObject week =
        JsonParser.parseString(ligne("diff", "old", "plan", "--format", "json").out())
            .getAsJsonObject()
            .getAsJsonArray("cadence")
            .get(0)
            .getAsJsonObject();
    assertEquals("2026-08-31", week.get("week").getAsString());
    assertEquals(0, week.get("missingBefore").getAsInt());
    assertTrue(week.get("missing").getAsInt() > 0);
    assertTrue(
        ligne("diff", "plan", "old").out().contains(", week of Mon 2026-08-31: enough again"));
  }

  @Test
  void diffComparesWhatWasWritten() {
    edit();
    ligne("compile", "plan");
    assertEquals(DIFF_EN, ligne("diff", "old", "plan").out());
    assertEquals(DIFF_FR, ligne("diff", "old", "plan", "--lang", "fr").out());
    assertEquals(0, ligne("diff", "old", "plan").code());
    assertEquals(5, ligne("diff", "old", "plan", "--exit-code").code());
    assertEquals(0, ligne("diff", "plan", "plan/out", "--exit-code").code());
    assertEquals(2, ligne("diff", "nowhere", "plan").code());
    Projects.file(folder.resolve("old/Rentree.schedule.json"), "{}");
    assertEquals(1, ligne("diff", "old", "plan").code());
  }

  @Test
  void programsReadItAsJson() {
    edit();
    Result result = ligne("plan", "plan", "--format", "json", "--exit-code");
    assertEquals(5, result.code());
    JsonObject json = JsonParser.parseString(result.out()).getAsJsonObject();
    assertEquals("ligne-diff", json.get("format").getAsString());
    assertEquals(2, json.getAsJsonObject("summary").get("moved").getAsInt());
    JsonObject move = json.getAsJsonArray("changes").get(0).getAsJsonObject();
    assertEquals("Rentree/Carnet/blog", move.get("id").getAsString());
    assertEquals("gap", move.getAsJsonObject("because").get("kind").getAsString());
    assertEquals(7, move.getAsJsonObject("because").get("line").getAsInt());
  }

  @Test
  void compileTellsWhatMoved() {
    edit();
    Result result = ligne("compile", "plan");
    assertTrue(result.out().contains("\n2 entries moved since the last plan\n"), result.out());
    assertFalse(ligne("compile", "plan").out().contains("moved"), "nothing moves again");
  }

  @Test
  void confirmedEntriesStayUntilTheyAreReleased() {
    Map<String, String> before = Projects.contents(folder.resolve("plan/out"));
    Result result = ligne("export", "plan", "--to", "csv", "--confirm");
    assertTrue(
        result.out().contains("4 entries are confirmed and keep their times.\n"), result.out());
    String confirmed = schedule();
    ligne("export", "plan", "--to", "csv", "--confirm");
    assertEquals(confirmed, schedule(), "once is as good as twice");
    edit();
    Result refused = ligne("compile", "plan");
    assertEquals(1, refused.code());
    assertTrue(refused.err().contains("error confirmed-elsewhere"), refused.err());
    assertEquals(confirmed, schedule());
    assertEquals(0, ligne("compile", "plan", "--release", BOTH).code());
    assertTrue(schedule().contains("2026-09-04T09:00:00"));
    assertEquals(2, ligne("compile", "plan", "--release", "Rentree/Rien/blog").code());
    assertEquals(2, ligne("compile", "plan", "--fresh", "--previous", "old").code());
    assertEquals(1, before.size());
  }

  @Test
  void aDamagedLastPlanIsToldAndNothingIsOverwritten() {
    Projects.file(folder.resolve("plan/out/Rentree.schedule.json"), "{ \"format\"");
    Result refused = ligne("compile", "plan");
    assertEquals(1, refused.code());
    assertTrue(
        refused.err().startsWith("plan/out/Rentree.schedule.json:1:1: error previous-unreadable"),
        refused.err());
    assertTrue(refused.err().contains("--fresh"), refused.err());
    assertEquals("{ \"format\"", schedule());
    assertEquals(0, ligne("compile", "plan", "--previous", "old").code());
    assertEquals(0, ligne("compile", "plan", "--fresh").code());
  }

  private Result ligne(String... arguments) {
    return LigneProcess.in(folder).run(arguments);
  }
}
