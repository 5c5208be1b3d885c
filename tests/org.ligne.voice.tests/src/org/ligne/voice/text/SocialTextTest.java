package org.ligne.voice.text;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A text is cut where its readers would cut it. */
class SocialTextTest {
  private static SocialText french(String text) {
    return SocialText.of(text, Language.FRENCH);
  }

  private static List<String> entities(Entity.Kind kind, String text) {
    return french(text).entities(kind).stream().map(Entity::text).toList();
  }

  private static List<String> words(SocialText text) {
    return text.words().stream().map(Word::text).toList();
  }

  private static List<String> parts(SocialText text, List<Span> spans) {
    return spans.stream().map(span -> span.in(text.text())).toList();
  }

  @Test
  void aFrenchWordEndsAtAnElision() {
    assertEquals(
        List.of("L’", "été", "d'", "aujourd’hui", "t’", "as", "vu"),
        words(french("L’été d'aujourd’hui : t’as vu ?")));
  }

  @Test
  void anEnglishContractionIsOneWord() {
    assertEquals(
        List.of("Don’t", "stop", "now"), words(SocialText.of("Don’t stop now!", Language.ENGLISH)));
  }

  @Test
  void nothingOfALinkMentionOrHashtagIsAWord() {
    SocialText text =
        french("Écrivez à thes@maison.fr ou @maison.du.the sur https://the.fr/été?a=b. #ThéVert");

    assertEquals(List.of("Écrivez", "à", "ou", "sur"), words(text));
    assertEquals(text.text().length(), text.prose().length());
  }

  @Test
  void entitiesAreFoundAsNetworksSpellThem() {
    assertAll(
        () ->
            assertEquals(
                List.of("https://the.fr/a_(b)", "www.the.fr", "maison-du-the.fr/vrac"),
                entities(
                    Entity.Kind.LINK,
                    "(https://the.fr/a_(b)) et www.the.fr, puis maison-du-the.fr/vrac !")),
        () -> assertEquals(List.of(), entities(Entity.Kind.LINK, "La fin. De plus, 3.5 et M. Co")),
        () ->
            assertEquals(
                List.of("@maison.du.the", "@lea@piaille.fr"),
                entities(Entity.Kind.MENTION, "@maison.du.the. Merci @lea@piaille.fr a@b")),
        () ->
            assertEquals(
                List.of("#ThéVert", "#JO2024", "#l_été"),
                entities(Entity.Kind.HASHTAG, "#ThéVert, #JO2024 #2024 n#on #l_été’s")),
        () ->
            assertEquals(
                List.of("thes@maison.fr"), entities(Entity.Kind.MAIL, "À thes@maison.fr.")));
  }

  @Test
  void anEmojiIsOneHoweverManyCodePointsMakeIt() {
    assertEquals(
        List.of("👩‍👩‍👧‍👦", "🇫🇷", "👍🏽", "❤️", "1️⃣"),
        entities(Entity.Kind.EMOJI, "👩‍👩‍👧‍👦🇫🇷👍🏽❤️ 1️⃣ 1 # © ©️ ™"));
  }

  @Test
  void aLineEndsASentenceAndAnAbbreviationDoesNot() {
    SocialText text =
        french("M. Dupont et J. Martin arrivent ! À Mme. Roy… Elle lit\n- un thé\n- deux… tasses");

    assertEquals(
        List.of(
            "M. Dupont et J. Martin arrivent !",
            "À Mme. Roy…",
            "Elle lit",
            "- un thé",
            "- deux… tasses"),
        parts(text, text.sentences()));
  }

  @Test
  void paragraphsStandBetweenBlankLines() {
    SocialText text = french("\nUn\ndeux\n \u00A0\r\n\r\nTrois\n");

    assertEquals(List.of("Un\ndeux", "Trois"), parts(text, text.paragraphs()));
  }

  @Test
  void theFirstLineEndsAtTheFoldOrTheLine() {
    assertAll(
        () -> assertEquals("Un thé", firstLine("Un thé\nDeux", 0)),
        () -> assertEquals("Un", firstLine("  Un\nDeux", 125)),
        () -> assertEquals("👍🏽👍🏽👍🏽", firstLine("👍🏽👍🏽👍🏽👍🏽", 3)),
        () -> assertEquals("", firstLine("", 3)));
  }

  private static String firstLine(String source, int fold) {
    SocialText text = SocialText.of(source, Language.FRENCH, fold);
    return text.firstLine().in(text.text());
  }

  @Test
  void placesLeadBackToWhatWasTyped() {
    String typed = "De\u0301ja\u0300 l’e\u0301te\u0301, ici";
    SocialText text = french(typed);

    assertEquals("Déjà l’été, ici", text.text());
    assertEquals(
        List.of("De\u0301ja\u0300", "l’", "e\u0301te\u0301", "ici"),
        text.words().stream().map(word -> text.toSource(word.span()).in(typed)).toList());
  }

  @Test
  void aHostileTextIsReadInNoTime() {
    String text = "a.".repeat(20_000) + "@".repeat(20_000) + "#".repeat(20_000) + "(".repeat(9_000);

    assertFalse(SocialText.of(text, Language.FRENCH).sentences().isEmpty());
  }
}
