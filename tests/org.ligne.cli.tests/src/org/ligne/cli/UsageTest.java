package org.ligne.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligne.cli.LigneProcess.Result;

/** The command line itself: help, versions, and what is said about wrong usage. */
class UsageTest {
  @TempDir Path folder;

  @Test
  void versionTellsWhatResultsDependOn() {
    Result result = ligne("--version");
    assertEquals(0, result.code());
    assertTrue(
        result
            .out()
            .matches("ligne \\S+( \\(build \\S+\\))?\nJava \\S+ \\(.+\\)\ntzdata \\d{4}[a-z]\n"),
        result.out());
    assertEquals("", result.err());
  }

  @Test
  void withoutCommandHelpIsShownAsMistake() {
    Result result = ligne();
    assertEquals(2, result.code());
    assertEquals("", result.out());
    assertTrue(result.err().startsWith("Usage: ligne "), result.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "compile",
        "explain",
        "export",
        "report",
        "fmt",
        "new",
        "platforms",
        "formats",
        "lsp"
      })
  void everyCommandHasHelpInBothLanguages(String command) {
    Result english = ligne(command, "--help");
    assertEquals(0, english.code());
    assertTrue(english.out().startsWith("Usage: ligne " + command + " "), english.out());
    assertTrue(english.out().contains("Show this help."), english.out());
    String page = Projects.read(Path.of(System.getProperty("ligne.root"), "docs/cli.md"));
    Pattern.compile("--[a-z-]+")
        .matcher(english.out())
        .results()
        .map(MatchResult::group)
        .forEach(
            option ->
                assertTrue(page.contains("`" + option) || page.contains(option + " "), option));
    Result french = ligne(command, "-h", "--lang", "fr");
    assertEquals(0, french.code());
    assertTrue(french.out().startsWith("Utilisation\u00a0: ligne " + command), french.out());
    assertTrue(french.out().contains("Affiche cette aide."), french.out());
  }

  @Test
  void rootHelpNamesCommandsAndExitCodes() {
    Result result = ligne("--help");
    assertEquals(0, result.code());
    assertTrue(result.out().contains("  check      Says what is wrong"), result.out());
    assertTrue(result.out().contains("3 no feasible"), result.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "check --fromat json x | There is no option \"--fromat\". | Did you mean --format?",
        "chekc x               | There is no command \"chekc\".   | Did you mean check?",
        "publish x             | There is no command \"publish\". | \"ligne --help\" lists",
        "check                 | PROJECT is missing.              | \"ligne check --help\"",
        "export x              | --to FORMAT[,FORMAT...] is missing. | \"ligne export --help\"",
        "compile a b           | \"b\" is one argument too many.  | \"ligne compile --help\"",
        "check x --format xml  | --format cannot be \"xml\".      | text, json, sarif",
        "check x --color pink  | --color cannot be \"pink\".      | auto, always, never",
        "check x --format json --format text | --format text|",
        "check x --lang de     | There is no language \"de\".     | en, fr",
        "export x --to ical,xls | There is no format \"xls\".     | json, csv, ical, hootsuite",
        "export . --to csv --now today | \"today\" is not a moment. | 2026-09-01T08:00Z",
        "check nowhere         | There is no folder or file nowhere. | ligne new nowhere",
        "compile nowhere       | There is no folder or file nowhere. | ligne new nowhere",
        "fmt nowhere           | There is no folder or file nowhere. | ligne new nowhere",
        "platforms Fax         | No platform \"Fax\" comes with Ligne. | Bluesky",
      })
  void wrongUsageSaysHowToMendIt(String line, String text, String mend) {
    Result result = ligne(line.strip().split(" +"));
    assertEquals(2, result.code(), result.err());
    assertTrue(result.err().startsWith("ligne: " + start(text)), result.err());
    assertTrue(result.err().contains("\n  mend: "), result.err());
    assertTrue(result.err().contains(mend == null ? "" : mend), result.err());
  }

  /** Picocli words what it means by twice with the value; the beginning is what matters. */
  private static String start(String text) {
    return text.startsWith("--format text") ? "--format" : text;
  }

  @Test
  void wrongUsageIsSaidInFrenchToo() {
    Result result = ligne("check", "nulle-part", "--lang=fr");
    assertEquals(2, result.code());
    assertEquals(
        "ligne: Il n’y a ni dossier ni fichier nulle-part.\n"
            + "  remède\u00a0: Nommez le dossier d’un projet, ou un fichier .ligne. "
            + "«\u00a0ligne new nulle-part\u00a0» en créerait un.\n",
        result.err());
  }

  @Test
  void languageComesFromTheEnvironmentUnlessSaidOtherwise() {
    LigneProcess french = LigneProcess.in(folder).environment("LIGNE_LANG", "fr_FR.UTF-8");
    assertTrue(french.run("check").err().startsWith("ligne: Il manque PROJECT."));
    assertTrue(french.run("check", "--lang", "en").err().startsWith("ligne: PROJECT is missing."));
    Result unknown = LigneProcess.in(folder).environment("LIGNE_LANG", "de").run("formats");
    assertEquals(2, unknown.code());
    assertTrue(unknown.err().contains("LIGNE_LANG"), unknown.err());
  }

  @Test
  void coloursAreForTerminalsOrWhoeverInsists() {
    assertFalse(ligne("formats").out().contains("\u001B["));
    assertTrue(ligne("formats", "--color", "always").out().contains("\u001B[1mjson\u001B[0m\n"));
    LigneProcess plain = LigneProcess.in(folder).environment("NO_COLOR", "1");
    assertFalse(plain.run("formats").out().contains("\u001B["));
  }

  private Result ligne(String... arguments) {
    return LigneProcess.in(folder).run(arguments);
  }
}
