package org.ligne.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.cli.LigneProcess.Result;

/** What {@code ligne impact} says of changed rules. */
class ImpactTest {
  private static final String PACK =
      """
      platform Place {
        version "%s"
        checked 2026-11-23
        source P1 "Rules of the place" read 2026-11-23
        default format post {
          text at most %d characters grade A from P1
          hashtags at most %d grade A from P1
        }
      }
      """;
  private static final String PLAN =
      """
      line Maison {
        languages fr
        zone Europe/Paris
        channel place on Place account "@maison"
      }
      campaign Rentree follows Maison {
        from 2026-09-01 to 2026-09-30
        post Accueil { on place pinned at 2026-09-08 09:00 text fr "Le comptoir rouvre." }
        post Merci { on place pinned at 2026-09-09 09:00 text fr "Merci !" }
      }
      """;
  private static final String ENGLISH =
      """
      What these packs would change in plan
        Place: version 1 → 2
        1 post breaks, nothing is freed, 2 posts looked at

        Place post: text
          - text at most 30 characters (Rules of the place)
          + text at most 10 characters (Rules of the place)
          breaks
            Rentree/Accueil/place  Tue 2026-09-08 09:00 +02:00  plan/plan.ligne:8

        Changes that concern no post
          Place post: hashtags: hashtags at most 5 → hashtags at most 3
      """;
  private static final String FRENCH =
      """
      Ce que ces paquets changeraient dans plan
        Place\u00a0: version 1 → 2
        1 publication cassée, rien n’est libéré, 2 publications examinées

        Place post: text
          - text at most 30 characters (Rules of the place)
          + text at most 10 characters (Rules of the place)
          casse
            Rentree/Accueil/place  mar 2026-09-08 09:00 +02:00  plan/plan.ligne:8

        Changements qui ne concernent aucune publication
          Place post: hashtags: hashtags at most 5 → hashtags at most 3
      """;

  @TempDir Path folder;

  @BeforeEach
  void write() {
    Projects.file(folder.resolve("plan/plan.ligne"), PLAN);
    Projects.file(folder.resolve("plan/place.ligne"), PACK.formatted("1", 30, 5));
    Projects.file(folder.resolve("new/place.ligne"), PACK.formatted("2", 10, 3));
  }

  @Test
  void saysWhatBreaksAndWhatMattersToNobody() {
    assertEquals(new Result(1, ENGLISH, ""), ligne("impact", "plan", "--pack", "new/place.ligne"));
    assertEquals(
        new Result(1, FRENCH, ""), ligne("impact", "plan", "--pack", "new", "--lang", "fr"));
  }

  @Test
  void nothingThatBreaksIsFine() {
    Result result = ligne("impact", "plan", "-p", "new", "--from", "2026-09-09");
    assertEquals(0, result.code(), result.err());
    assertTrue(result.out().contains("nothing breaks, nothing is freed"), result.out());
    assertEquals(0, ligne("impact", "plan").code());
  }

  @Test
  void aPostIsCountedOnceAndShownOnTheClockOfTheLine() {
    Projects.file(
        folder.resolve("plan/plan.ligne"),
        PLAN.replace("\"@maison\"", "\"@maison\" { zone America/New_York }")
            .replace("rouvre.\"", "rouvre. #a #b\""));
    Projects.file(folder.resolve("new/place.ligne"), PACK.formatted("2", 10, 1));
    Result result = ligne("impact", "plan", "--pack", "new");
    assertTrue(result.out().contains("1 post breaks, nothing is freed"), result.out());
    assertEquals(3, result.out().split("Tue 2026-09-08 09:00 \\+02:00", -1).length, result.out());
    String json = ligne("impact", "plan", "--pack", "new", "--format", "json").out();
    assertTrue(json.contains("\"local\": \"2026-09-08T09:00\""), json);
    assertTrue(json.contains("\"zone\": \"Europe/Paris\""), json);
  }

  @Test
  void jsonKeepsToItsSchema() throws IOException {
    Result result = ligne("impact", "plan", "--pack", "new", "--format", "json");
    assertEquals(1, result.code());
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(
                Files.readString(
                    Path.of(System.getProperty("ligne.root"))
                        .resolve("docs/schemas/impact-1.schema.json")));
    assertEquals(Set.of(), schema.validate(result.out(), InputFormat.JSON));
    assertTrue(result.out().contains("\"id\": \"Rentree/Accueil/place\""), result.out());
  }

  @Test
  void aBrokenPackIsToldWithItsPlace() {
    Projects.file(folder.resolve("new/place.ligne"), "platform Place {\n  version\n}\n");
    Result result = ligne("impact", "plan", "--pack", "new");
    assertEquals(1, result.code());
    assertEquals("", result.out());
    assertTrue(result.err().contains("new/place.ligne:3:1: error syntax-error"), result.err());
  }

  @Test
  void wrongArgumentsAreToldApart() {
    Result none = ligne("impact", "plan", "--pack", "nowhere.ligne");
    assertEquals(2, none.code());
    Result day = ligne("impact", "plan", "--from", "tomorrow");
    assertEquals(2, day.code());
    assertTrue(day.err().contains("“tomorrow” is no day."), day.err());
    Projects.file(folder.resolve("new/place.ligne"), "team Equipe {\n}\n");
    Result empty = ligne("impact", "plan", "--pack", "new");
    assertEquals(2, empty.code());
    assertTrue(empty.err().contains("new declares no platform."), empty.err());
  }

  private Result ligne(String... arguments) {
    return LigneProcess.in(folder).run(arguments);
  }
}
