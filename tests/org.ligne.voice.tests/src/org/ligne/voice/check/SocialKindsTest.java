package org.ligne.voice.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ligne.voice.rule.Narrowing;
import org.ligne.voice.rule.Occasion;
import org.ligne.voice.rule.Role;
import org.ligne.voice.rule.Rule;
import org.ligne.voice.rule.Scope;
import org.ligne.voice.rule.SocialKind;
import org.ligne.voice.rule.SocialKind.Form;
import org.ligne.voice.rule.SocialKind.Sign;
import org.ligne.voice.rule.SocialKind.Spelling;
import org.ligne.voice.text.Language;
import org.ligne.voice.text.SocialText;

/**
 * What French and social texts need besides is found at its place, with a repair where one is
 * known.
 */
class SocialKindsTest {
  private static List<Finding> check(SocialKind kind, String text) {
    return Checker.of(List.of(Rule.of("R", kind)))
        .check(Post.of(SocialText.of(text, Language.FRENCH)));
  }

  private static List<String> found(SocialKind kind, String text) {
    return check(kind, text).stream()
        .map(finding -> finding.sentence() + " " + finding.found())
        .toList();
  }

  /** The text with the first repair of each finding made, the last one first. */
  private static String repaired(SocialKind kind, String text) {
    String mended = text;
    for (Finding finding : check(kind, text).reversed()) {
      mended = finding.repairs().isEmpty() ? mended : finding.repairs().getFirst().applied(mended);
    }
    return mended;
  }

  @Test
  void addressIsHeldAgainstTheDeclaredForm() {
    String text = "Découvrez vos thés, puis dis-nous.";

    assertEquals(
        List.of("address.TU.verb Découvrez", "address.TU vos"),
        found(new SocialKind.Address(Form.TU), text));
    assertEquals(
        "Découvre tes thés.", repaired(new SocialKind.Address(Form.TU), "Découvrez vos thés."));
    assertEquals(
        List.of("address.VOUS ton"),
        found(new SocialKind.Address(Form.VOUS), "Le ton, c’est ton choix"));
    assertEquals(
        List.of("address.EITHER te"),
        found(new SocialKind.Address(Form.EITHER), "Vous venez ? On te dit tout."));
    assertEquals(
        List.of(),
        found(new SocialKind.Address(Form.NEITHER), "Rendez-vous samedi #PourVous @vous"));
  }

  @Test
  void addressIsComparedOverAllTextsOfAPost() {
    Post post =
        new Post(
            Occasion.UNKNOWN,
            List.of(
                new Piece(Role.TEXT, SocialText.of("Vous venez ?", Language.FRENCH)),
                new Piece(Role.FIRST_COMMENT, SocialText.of("On t’attend", Language.FRENCH))));
    List<Finding> findings =
        Checker.of(List.of(Rule.of("R", new SocialKind.Address(Form.EITHER)))).check(post);

    assertEquals(1, findings.getFirst().piece());
    assertEquals("t’", findings.getFirst().found());
  }

  @Test
  void inclusiveFormsAreToldApart() {
    SocialKind all = new SocialKind.Inclusive(EnumSet.allOf(Spelling.class));

    assertEquals(
        List.of(
            "inclusive.MIDPOINT étudiant·es",
            "inclusive.FULL_STOP client.es",
            "inclusive.HYPHEN salarié-e-s",
            "inclusive.OTHER_SIGN auteur•rice•s",
            "inclusive.PARENTHESES abonné(e)s",
            "inclusive.SLASH tous/toutes",
            "inclusive.DOUBLET clientes et clients"),
        found(
            all,
            "Les étudiant·es, client.es, salarié-e-s, auteur•rice•s, abonné(e)s, tous/toutes ;"
                + " clientes et clients, thés et cafés, peut-être. Venez(nombreux) p.ex."
                + " www.a.fr"));
    assertEquals(
        "Les client·es et salarié·es",
        repaired(
            new SocialKind.Inclusive(Set.of(Spelling.FULL_STOP, Spelling.HYPHEN)),
            "Les client.es et salarié-es"));
  }

  @Test
  void typographyIsMendedSignBySign() {
    SocialKind all = new SocialKind.Typography(EnumSet.allOf(Sign.class));

    assertEquals(
        "L’été\u202F! Oui\u202F? «\u00A0Thé\u00A0»\u00A0: 10\u00A0€… «\u00A0Bon\u00A0»",
        repaired(all, "L'été ! Oui? « Thé » : 10€... \"Bon\""));
    assertEquals(List.of(), found(all, "À 12:30, https://a.fr/?b=c ;) #été l’eau\u202F!"));
    assertEquals(
        List.of(),
        Checker.of(List.of(Rule.of("R", all)))
            .check(Post.of(SocialText.of("It's on!", Language.ENGLISH))));
  }

  @Test
  void hashtagsOfSeveralWordsNeedCapitals() {
    assertEquals(
        List.of("camelcase #thévertbioéquitable"),
        found(
            new SocialKind.CamelCase(12),
            "#thévertbioéquitable #ThéVertBioÉquitable #RSE #JO2024 #été"));
  }

  @Test
  void emojiAreCountedInRunsAndPlaced() {
    SocialKind strict = new SocialKind.EmojiUse(2, false, false);

    assertEquals(List.of("emoji.run 🎉🎉 🎉"), found(strict, "Bravo ! 🎉🎉 🎉"));
    assertEquals(List.of("emoji.inside ☕"), found(strict, "Un ☕ le matin"));
    assertEquals(List.of("emoji.bullet 👉"), found(strict, "Voici\n👉 Le lien"));
    assertEquals(List.of(), found(strict, "Un thé ☕\nBon 👍🏽"));
  }

  @Test
  void shoutingIsHeardInWordsAndMarks() {
    SocialKind calm = new SocialKind.Shouting(1, 2);

    assertEquals(
        List.of("shouting.words OFFRE FOLLE", "shouting.marks !!!"),
        found(calm, "OFFRE FOLLE à la RATP, OK ?! #SOLDES NON!!!"));
    assertEquals("Offre folle", repaired(calm, "OFFRE FOLLE"));
  }

  @Test
  void fancyLettersBecomeLetters() {
    assertEquals(
        "Un Nouveau thé", repaired(new SocialKind.FancyLetters(), "Un 𝗡𝗼𝘂𝘃𝗲𝗮𝘂 thé"));
  }

  @Test
  void aRuleHoldsWhereItsScopeAndNarrowingSay() {
    Rule rule =
        Rule.of("R", new SocialKind.Shouting(0, 9))
            .with()
            .scope(Scope.of(Role.TITLE))
            .narrowing(Narrowing.languages("fr"))
            .build();
    Occasion french = new Occasion("insta", "fr-CA", "", "", "");
    List<Piece> pieces =
        List.of(
            new Piece(Role.TEXT, SocialText.of("OUI", Language.FRENCH)),
            new Piece(Role.TITLE, SocialText.of("NON", Language.FRENCH)));
    Checker checker = Checker.of(List.of(rule));

    assertEquals(
        List.of("NON"),
        checker.check(new Post(french, pieces)).stream().map(Finding::found).toList());
    assertEquals(List.of(), checker.check(new Post(new Occasion("", "en", "", "", ""), pieces)));
  }

  @Test
  void placesAreThoseOfWhatWasTyped() {
    String typed = "De\u0301ja\u0300 l'e\u0301te\u0301";
    Finding finding = check(new SocialKind.Typography(Set.of(Sign.APOSTROPHE)), typed).getFirst();

    assertEquals("De\u0301ja\u0300 l’e\u0301te\u0301", finding.repairs().getFirst().applied(typed));
  }
}
