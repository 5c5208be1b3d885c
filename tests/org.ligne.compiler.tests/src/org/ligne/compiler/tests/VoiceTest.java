package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the voice of a line says of texts, at the words it is about. */
class VoiceTest {
  private static final String POST =
      """
      campaign Rentree follows Maison {
        from 2026-09-01 to 2026-09-30
        post Annonce {
          on blog
          at 2026-09-08 12:30
          title fr "Annonce"
      """;

  @TempDir private Path folder;

  /** Line 11 is the first of the statements. */
  private List<String> check(String rule, String statements) {
    String line =
        "line Maison { languages fr zone Europe/Paris\n  channel blog on Blog\n"
            + "  voice { "
            + rule
            + " }\n}\n";
    String plan = line + POST + statements + "\n  }\n}\n";
    return new Workspace(folder).with("a.ligne", plan).check();
  }

  @Test
  void theWordsAreShown() {
    assertEquals(
        List.of("a.ligne:11:14-11:19 voice-forbid"),
        check("forbid \"promo\"", "text fr \"Une promo.\""));
  }

  @Test
  void escapesAreOneSign() {
    assertEquals(
        List.of("a.ligne:11:25-11:30 voice-forbid"),
        check("forbid \"promo\"", "text fr \"\\\"Tasse\\\"\\nUne promo.\""));
  }

  @Test
  void marginsOfLongTextsAreLeftOut() {
    String text = "text fr '''\n    Une tasse,\n      une promo\n    et un livre.\n  '''";
    assertEquals(List.of("a.ligne:13:11-13:16 voice-forbid"), check("forbid \"promo\"", text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Une promotion.", "C’est promos.", "Comprom"})
  void partsOfWordsAreOtherWords(String text) {
    assertEquals(List.of(), check("forbid \"promo\"", "text fr \"" + text + "\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"N’hésitez pas", "n'hésitez  pas", "n’HÉSITEZ\u00A0pas"})
  void apostrophesBlanksAndCapitalsAreNoWayOut(String said) {
    assertEquals(1, check("forbid \"n’hésitez pas\"", "text fr \"" + said + " à venir.\"").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"100 %", "(pub)", "a.b", "C++", "?"})
  void termsAreNoPatterns(String term) {
    assertEquals(
        List.of(), check("forbid \"" + term + "\"", "text fr \"Une tasse aXb 100 pubs C\""));
    assertEquals(1, check("forbid \"" + term + "\"", "text fr \"Une " + term + " là\"").size());
  }

  @Test
  void hashtagsTheLineAddsCount() {
    assertEquals(List.of(), check("hashtags 1..2 always #Maison", "text fr \"Une tasse.\""));
    assertEquals(
        1, check("hashtags 1..2 always #Maison", "text fr \"Une tasse. #Un #Deux\"").size());
  }

  @Test
  void commentsAreSaidToo() {
    assertEquals(
        List.of("a.ligne:12:13-12:18 voice-forbid"),
        check("forbid \"promo\"", "text fr \"Tasse\"\ncomment fr \"promo\"").stream()
            .filter(found -> found.contains("voice"))
            .toList());
  }

  @Test
  void descriptionsAndPollsAreSaidToo() {
    String more =
        "text fr \"Tasse\"\nmedia \"a.jpg\" alt \"Une promo\"\n"
            + "poll fr \"Quelle promo ?\" options \"Une promo\", \"Un livre\"";
    assertEquals(
        List.of("12:24-12:29", "13:17-13:22", "13:39-13:44"),
        check("forbid \"promo\"", more).stream()
            .filter(found -> found.contains("voice-forbid"))
            .map(found -> found.substring("a.ligne:".length(), found.indexOf(' ')))
            .toList());
  }

  @Test
  void whoIsQuotedSpeaksOtherwise() {
    assertEquals(
        List.of(), check("address vous", "text fr \"« Dessine-moi une tasse », dit-il.\""));
  }
}
