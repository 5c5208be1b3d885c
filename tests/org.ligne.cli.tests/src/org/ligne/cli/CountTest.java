package org.ligne.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.cli.LigneProcess.Result;

/** {@code ligne count}. */
class CountTest {
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(
              Projects.read(
                  Path.of(System.getProperty("ligne.root"))
                      .resolve("docs/schemas/count-1.schema.json")));

  private static final String LINE =
      """
      line Maison {
        languages fr
        zone Europe/Paris
        voice { hashtags 0..3 always #Maison }
        channel x on X
        channel bluesky on Bluesky
      }
      """;
  private static final String PLAN =
      """
      campaign Hiver follows Maison {
        from 2026-12-01 to 2026-12-20

        post Annonce {
          on x, bluesky
          text fr "Bonjour"
          link "https://example.com/hiver"
        }

        post Fil {
          on bluesky
          text fr "Un #Maison" then "Deux"
        }

        post Sondage {
          on x
          text fr "Au choix"
          poll fr "Lequel ?" options "Noir", "Vert de printemps"
        }

        post Image {
          on bluesky
          text fr "Une image"
          media "a.jpg" alt "Une tasse"
          media "b.jpg" alt fr "Une théière"
        }
      }
      """;

  @TempDir Path folder;

  @BeforeEach
  void project() {
    Projects.file(folder.resolve("maison.ligne"), LINE);
    Projects.file(folder.resolve("hiver.ligne"), PLAN);
  }

  private Result count(String... more) {
    String[] arguments = new String[more.length + 1];
    arguments[0] = "count";
    System.arraycopy(more, 0, arguments, 1, more.length);
    return LigneProcess.in(folder).run(arguments);
  }

  private static String row(Result result, String start) {
    return result
        .out()
        .lines()
        .map(line -> line.replaceAll(" {2,}", "|"))
        .filter(line -> line.startsWith(start))
        .findFirst()
        .orElseThrow(() -> new AssertionError(start + " not in\n" + result.out()));
  }

  @Test
  void eachTextHasItsCountOnEachChannel() {
    Result result = count("hiver.ligne");
    assertEquals(0, result.code(), result.err());
    assertEquals("Post|Channel|Text|Count|Limit|Left|Unit|Verdict", row(result, "Post"));
    String x = row(result, "Hiver/Annonce|x|");
    assertEquals(
        "Hiver/Annonce|x|text fr|39|280|241|weighted characters, with #Maison + link|fits", x);
    assertTrue(row(result, "Hiver/Annonce|bluesky|").contains("|15|300|285|"), result.out());
    assertTrue(result.out().contains("bytes"), result.out());
    assertTrue(row(result, "Hiver/Fil|bluesky|text fr, part 2").contains("|4|300|296|"));
  }

  @Test
  void descriptionsAndPollsAreCountedToo() {
    Result poll = count("hiver.ligne#Sondage");
    assertEquals(0, poll.code(), poll.err());
    assertEquals(
        "Hiver/Sondage|x|option of a poll fr, number 2|17|25|8|characters|fits",
        row(poll, "Hiver/Sondage|x|option of a poll fr, number 2"));
    Result image = count("hiver.ligne#Image");
    String second = row(image, "Hiver/Image|bluesky|alt text fr, medium 2");
    assertTrue(second.contains("|11|2000|1989|"), second);
    assertTrue(row(image, "Hiver/Image|bluesky|alt text fr, medium 1").contains("|9|2000|"));
  }

  @Test
  void anOptionThatIsTooLongIsAnError() {
    Projects.replace(folder.resolve("hiver.ligne"), "Vert de printemps", "é".repeat(26));
    Result result = count("hiver.ligne#Sondage", "-f", "json");
    assertEquals(1, result.code());
    assertEquals(Set.of(), SCHEMA.validate(result.out(), InputFormat.JSON), result.out());
    assertTrue(result.out().contains("\"left\": -1"), result.out());
  }

  @Test
  void onePostCanBeAskedFor() {
    assertFalse(count("hiver.ligne#Fil").out().contains("Annonce"));
    assertFalse(count(".#Hiver/Fil").out().contains("Annonce"));
    assertEquals(count("hiver.ligne#Fil").out(), count(".#Fil").out());
  }

  @Test
  void frenchIsSpoken() {
    Result result = count("hiver.ligne#Annonce", "--lang", "fr");
    assertTrue(row(result, "Publication|Canal|Texte|Compte|Limite|Reste").endsWith("Verdict"));
    assertTrue(row(result, "Hiver/Annonce|x|").endsWith("avec #Maison + lien|tient"), result.out());
  }

  @Test
  void whatIsTooLongIsAnError() {
    Projects.replace(folder.resolve("hiver.ligne"), "Bonjour", "é".repeat(250));
    Result result = count("hiver.ligne#Annonce");
    assertEquals(1, result.code());
    assertTrue(row(result, "Hiver/Annonce|x|").contains("|282|280|-2|"), result.out());
    assertTrue(row(result, "Hiver/Annonce|x|").endsWith("|too long"), result.out());
  }

  @Test
  void anUnknownPostIsAnsweredWithItsLike() {
    Result result = count("hiver.ligne#Anonce");
    assertEquals(2, result.code());
    assertTrue(result.err().contains("no post or series called \"Anonce\""), result.err());
    assertTrue(result.err().contains("Did you mean Annonce?"), result.err());
    assertTrue(count("hiver.ligne#xyz").err().contains("Write its name"));
    assertEquals(2, count("absent.ligne#Annonce").code());
  }

  @Test
  void brokenFilesElsewhereHideNothing() {
    Projects.file(folder.resolve("cassé.ligne"), "campaign { post {{{");
    Result result = count("hiver.ligne#Fil");
    assertEquals(0, result.code(), result.err());
    assertTrue(row(result, "Hiver/Fil|bluesky|text fr, part 1").contains("|10|300|290|"));
    Result all = count(".");
    assertEquals(1, all.code());
    assertTrue(all.err().contains("cassé.ligne has syntax errors"), all.err());
    assertTrue(all.out().contains("Hiver/Annonce"), all.out());
  }

  @Test
  void programsGetWhatWasCounted() {
    Result result = count("hiver.ligne#Annonce", "-f", "json");
    assertEquals(Set.of(), SCHEMA.validate(result.out(), InputFormat.JSON), result.out());
    JsonArray counts =
        JsonParser.parseString(result.out()).getAsJsonObject().getAsJsonArray("counts");
    JsonObject x = counts.get(0).getAsJsonObject();
    assertEquals("x-weighted", x.get("unit").getAsString());
    assertEquals("#Maison", x.getAsJsonArray("added").get(0).getAsString());
    String link = x.get("link").getAsString();
    assertTrue(link.startsWith("https://example.com/hiver?utm_source=x&"), link);
    assertEquals("Bonjour #Maison " + link, x.get("text").getAsString());
    assertEquals(241, x.get("left").getAsInt());
    assertEquals("fits", x.get("verdict").getAsString());
  }
}
