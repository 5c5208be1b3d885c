package org.ligne.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.cli.LigneProcess.Result;
import org.xml.sax.SAXException;

/** {@code ligne test}. */
class TestTest {
  private static final Path ROOT = Path.of(System.getProperty("ligne.root"));
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(Projects.read(ROOT.resolve("docs/schemas/test-1.schema.json")));

  private static final String LINE =
      """
      line Maison {
        languages fr
        zone Europe/Paris
        pillar Savoir
        pillar Offre
        channel blog on Blog { window mon-sun 09:00-18:00 }

        expect "One offer at most" at most 1 posts of pillar Offre
      }

      line Autre {
        languages fr
        zone Europe/Paris
        expect "Somebody speaks" some post
      }
      """;
  private static final String PLAN =
      """
      campaign Hiver follows Maison {
        from 2026-12-01 to 2026-12-20
        plan { share of posts of pillar Offre at most 60% }

        expect "Known before offered <&>" first of posts of pillar Savoir before first of posts of pillar Offre

        post Annonce pillar Offre { on blog at 2026-12-03 10:00 title fr "A" text fr "Une." }
        post Conseil pillar Savoir { on blog at 2026-12-08 10:00 title fr "B" text fr "Deux." }
      }
      """;

  @TempDir Path folder;

  @BeforeEach
  void project() {
    Projects.file(folder.resolve("maison.ligne"), LINE);
    Projects.file(folder.resolve("hiver.ligne"), PLAN);
  }

  private Result test(String... more) {
    String[] arguments = new String[more.length + 2];
    arguments[0] = "test";
    arguments[1] = ".";
    System.arraycopy(more, 0, arguments, 2, more.length);
    return LigneProcess.in(folder).run(arguments);
  }

  private void mend() {
    Projects.replace(folder.resolve("hiver.ligne"), "2026-12-03 10:00", "2026-12-10 10:00");
  }

  @Test
  void whatIsNotMetIsToldWithItsPosts() {
    Result result = test();
    assertEquals(1, result.code(), result.err());
    assertEquals(
        """
        FAILED  Hiver: Known before offered <&>
          hiver.ligne:5:37: Hiver/Conseil/blog does not come before Hiver/Annonce/blog.
            hiver.ligne:7:34  Hiver/Annonce/blog
            hiver.ligne:8:35  Hiver/Conseil/blog
        passed  Maison: One offer at most
        skipped  Autre: Somebody speaks
        .: 3 expectations, 1 failed, 1 skipped
        """,
        result.out());
  }

  @Test
  void whatIsMetIsFine() {
    mend();
    Result result = test();
    assertEquals(0, result.code(), result.err());
    assertTrue(result.out().startsWith("passed  Hiver: Known before offered <&>\n"), result.out());
    assertTrue(result.out().endsWith("3 expectations, none failed, 1 skipped\n"), result.out());
    assertEquals("", test("-q").out());
  }

  @Test
  void itSpeaksFrench() {
    Result result = test("--lang", "fr");
    assertTrue(result.out().contains("MANQUÉ  Hiver"), result.out());
    assertTrue(result.out().contains("Hiver/Conseil/blog ne vient pas avant"), result.out());
    assertTrue(result.out().contains("3 attentes, 1 manquée, 1 ignorée"), result.out());
  }

  @Test
  void programsReadTheSame() {
    Result failed = test("-f", "json");
    assertEquals(1, failed.code());
    assertEquals(Set.of(), SCHEMA.validate(failed.out(), InputFormat.JSON), failed.out());
    assertTrue(failed.out().contains("\"code\": \"plan-edge\""), failed.out());
    mend();
    Result fine = test("-f", "json");
    assertEquals(Set.of(), SCHEMA.validate(fine.out(), InputFormat.JSON), fine.out());
    assertTrue(fine.out().contains("\"failed\": 0"), fine.out());
  }

  @Test
  void theXmlIsWhatServersRead() throws IOException, SAXException {
    Result result = test("-f", "junit");
    assertEquals(1, result.code());
    validate(result.out());
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="." tests="3" failures="1" errors="0">
          <testsuite name="Hiver" tests="1" failures="1" errors="0" skipped="0">
            <testcase name="Known before offered &lt;&amp;&gt;" classname="Hiver" file="hiver.ligne" line="5">
              <failure message="Hiver/Conseil/blog does not come before Hiver/Annonce/blog." type="plan-edge">hiver.ligne:5:37: Hiver/Conseil/blog does not come before Hiver/Annonce/blog.
        hiver.ligne:7:34 Hiver/Annonce/blog
        hiver.ligne:8:35 Hiver/Conseil/blog</failure>
            </testcase>
          </testsuite>
          <testsuite name="Maison" tests="1" failures="0" errors="0" skipped="0">
            <testcase name="One offer at most" classname="Maison" file="maison.ligne" line="8"></testcase>
          </testsuite>
          <testsuite name="Autre" tests="1" failures="0" errors="0" skipped="1">
            <testcase name="Somebody speaks" classname="Autre" file="maison.ligne" line="14">
              <skipped/>
            </testcase>
          </testsuite>
        </testsuites>
        """,
        result.out());
  }

  @Test
  void textsWithErrorsAreNoGreenReport() throws IOException, SAXException {
    Projects.replace(folder.resolve("hiver.ligne"), "pillar Offre {", "pillar Offres {");
    Result xml = test("-f", "junit");
    assertEquals(1, xml.code());
    validate(xml.out());
    assertTrue(xml.out().contains("errors=\"1\""), xml.out());
    assertTrue(xml.out().contains("type=\"unresolved-reference\""), xml.out());
    Result json = test("-f", "json");
    assertEquals(Set.of(), SCHEMA.validate(json.out(), InputFormat.JSON), json.out());
    assertTrue(json.out().contains("\"planned\": false"), json.out());
    assertEquals("", test().out());
  }

  @Test
  void controlCharactersMakeNoBrokenXml() throws IOException, SAXException {
    Projects.replace(folder.resolve("hiver.ligne"), "<&>", "\u0007\uD83C\uDF75");
    Result xml = test("-f", "junit");
    validate(xml.out());
    assertTrue(xml.out().contains("offered \uFFFD\uD83C\uDF75"), xml.out());
  }

  /** The example that newcomers open, character by character. */
  @Test
  void theExampleIsWhatItsTeamExpects() {
    Result result = LigneProcess.in(ROOT).run("test", "examples/tested-plan");
    assertEquals(0, result.code(), result.err());
    assertEquals(
        """
        passed  Librairie: Each campaign lets readers speak
        passed  Novembre: The month is announced by letter
        passed  Novembre: Nothing is sold in the first week
        passed  Novembre: Somebody is met before something is sold
        passed  Novembre: Readings are at least half of the blog
        passed  Novembre: No week is mute
        passed  Novembre: Nobody speaks too often
        examples/tested-plan: 7 expectations, none failed
        """,
        result.out());
    assertEquals("examples/tested-plan: no errors, no warnings in 1 file\n", result.err());
  }

  @Test
  void aProjectWithoutExpectationsSaysSo() {
    Projects.file(folder.resolve("maison.ligne"), LINE.replaceAll("(?m)^ *expect.*$", ""));
    Projects.file(folder.resolve("hiver.ligne"), PLAN.replaceAll("(?m)^ *expect.*$", ""));
    Result result = test();
    assertEquals(0, result.code());
    assertEquals("", result.out());
    assertTrue(result.err().contains("expects nothing"), result.err());
    assertFalse(test("-f", "junit").out().contains("<testcase"));
  }

  private static void validate(String xml) throws IOException, SAXException {
    Path schema = ROOT.resolve("tests/org.ligne.cli.tests/testdata/junit.xsd");
    Validator validator =
        SchemaFactory.newDefaultInstance().newSchema(schema.toFile()).newValidator();
    validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    validator.validate(new StreamSource(new StringReader(xml)));
  }
}
