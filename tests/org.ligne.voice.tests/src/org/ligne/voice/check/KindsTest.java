package org.ligne.voice.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ligne.voice.fault.Fault;
import org.ligne.voice.rule.Formula;
import org.ligne.voice.rule.Kind;
import org.ligne.voice.rule.Rule;
import org.ligne.voice.rule.Scope;
import org.ligne.voice.rule.View;
import org.ligne.voice.text.Language;
import org.ligne.voice.text.SocialText;

/** Each kind finds what its definition says, and nothing else. */
class KindsTest {
  private static List<String> found(Kind kind, String text) {
    return found(Rule.of("R", kind), text);
  }

  private static List<String> found(Rule rule, String text) {
    Checker checker = Checker.of(List.of(rule));
    assertEquals(List.of(), checker.faults());
    return checker.check(Post.of(SocialText.of(text, Language.FRENCH))).stream()
        .map(finding -> finding.span().start() + " " + finding.found())
        .toList();
  }

  private static List<Fault.Code> faults(Kind kind) {
    return Checker.of(List.of(Rule.of("R", kind))).faults().stream().map(Fault::code).toList();
  }

  private static Map<String, String> map(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int at = 0; at < pairs.length; at += 2) {
      map.put(pairs[at], pairs[at + 1]);
    }
    return map;
  }

  @Test
  void existenceFindsWholeWords() {
    Kind kind = Kind.Existence.of("bio", "pas cher");

    assertEquals(List.of("3 Bio", "19 pas cher"), found(kind, "Un Bio biologique, pas cher"));
  }

  @Test
  void existenceJoinsRawPatternsToTokens() {
    List<String> tokens = List.of("vus?", "pris");
    Kind before =
        new Kind.Existence(tokens, List.of("\\b(?:est|sont)\\b", "\\s+"), false, true, false);
    Kind inside = new Kind.Existence(List.of("the"), List.of(), false, true, true);

    assertEquals(List.of("5 sont vus"), found(before, "Vus, sont vus, vu"));
    assertEquals(List.of("1 the"), found(inside, "athe"));
  }

  @Test
  void exceptionsPassOverWhatTheyHold() {
    Rule rule =
        Rule.of("R", Kind.Existence.of("gratuit\\w*", "offre"))
            .with()
            .exceptions(List.of("gratuité", "offre d’emploi"))
            .build();

    assertEquals(
        List.of("9 gratuit", "34 offre"), found(rule, "gratuité gratuit, offre d’emploi, offre"));
  }

  @Test
  void substitutionTellsWhatIsExpectedAndWhatIsThere() {
    Kind kind =
        new Kind.Substitution(
            map("mail|e-mail", "courriel", "(news)letter", "lettre|infolettre"), true, false, true);
    List<Finding> findings =
        Checker.of(List.of(Rule.of("R", kind)))
            .check(Post.of(SocialText.of("Mail et newsletter, courriel", Language.FRENCH)));

    assertEquals(List.of("Courriel", "Mail"), findings.get(0).slots());
    assertEquals(
        "Courriel et newsletter, courriel",
        findings.get(0).repairs().getFirst().applied("Mail et newsletter, courriel"));
    assertEquals(
        List.of("lettre", "infolettre"),
        findings.get(1).repairs().stream().map(Repair::replacement).toList());
    assertEquals(2, findings.size());
  }

  @Test
  void substitutionPrefersLongKeysAndFillsGroups() {
    Kind kind =
        new Kind.Substitution(
            map("le thé", "x", "le thé (\\w+) bio", "le bio $1"), false, false, false);
    Finding finding =
        Checker.of(List.of(Rule.of("R", kind)))
            .check(Post.of(SocialText.of("Ah, le thé vert bio", Language.FRENCH)))
            .getFirst();

    assertEquals(List.of("le bio vert", "le thé vert bio"), finding.slots());
  }

  @Test
  void substitutionIsSilentWhereTheExpectedFormStands() {
    assertEquals(
        List.of("0 javascript"),
        found(
            new Kind.Substitution(map("javascript", "JavaScript"), true, false, false),
            "javascript JavaScript"));
  }

  @Test
  void occurrenceCountsPerPart() {
    Kind most = new Kind.Occurrence(",", 0, 1, false);
    Rule sentences = Rule.of("R", most).with().scope(Scope.of(View.SENTENCE)).build();

    assertEquals(List.of("1 ,"), found(most, "a, b, c"));
    assertEquals(List.of("10 ,"), found(sentences, "A, b. Ab c, d, e."));
    assertEquals(List.of("0 "), found(new Kind.Occurrence("thé", 1, 9, true), "café"));
  }

  @Test
  void occurrenceCountsTagsOverTheWholeText() {
    Rule rule =
        Rule.of("R", new Kind.Occurrence(".+", 1, 2, false))
            .with()
            .scope(Scope.of(View.HASHTAGS))
            .build();

    assertEquals(List.of(), found(rule, "#a #b"));
    assertEquals(List.of("0 #a"), found(rule, "#a #b #c"));
    assertEquals(List.of("0 "), found(rule, "rien"));
  }

  @Test
  void repetitionStaysInOneSentence() {
    Kind kind = new Kind.Repetition(List.of("[^\\s]+"), 0, true, true);

    assertEquals(List.of("4 très très"), found(kind, "Un, très très bon. Bon"));
    assertEquals(List.of("0 Le le"), found(kind, "Le le"));
    assertEquals(List.of(), found(kind, "oui\noui"));
    assertEquals(List.of(), found(new Kind.Repetition(List.of("\\w+"), 1, true, true), "a a"));
  }

  @Test
  void consistencyIsToldOnTheLaterForm() {
    Kind kind = new Kind.Consistency(map("clé", "clef", "web", "Web"), false, false);

    assertEquals(List.of("12 clef"), found(kind, "Une clé, la clef, le web"));
    assertEquals(List.of("5 clé"), found(kind, "clef clé"));
  }

  @Test
  void conditionalNeedsItsDefinition() {
    Kind kind =
        new Kind.Conditional("\\b(?:\\p{Lu}{3,})\\b", "(?:\\p{L}+ )+\\((\\p{Lu}{3,})\\)", false);

    assertEquals(List.of("41 AOP"), found(kind, "Indication protégée (IGP), IGP encore, l’AOP"));
    assertEquals(List.of(), found(new Kind.Conditional("promo", "du \\d+", true), "Promo du 12"));
    assertEquals(
        List.of("0 Promo"), found(new Kind.Conditional("promo", "du \\d+", true), "Promo"));
  }

  @Test
  void capitalizationComparesWordByWord() {
    assertEquals(List.of(), found(capitals("$title", false), "The Art of the Tea"));
    assertEquals(
        List.of("0 The art of the tea"), found(capitals("$title", false), "The art of the tea"));
    assertEquals(List.of(), found(capitals("$title", true), "Drinking Tea without Milk"));
    assertEquals(
        List.of("0 Drinking Tea without Milk Only"),
        found(
            new Kind.Capitalization("$title", false, 1, List.of(), ""),
            "Drinking Tea without Milk Only"));
    assertEquals(List.of(), found(capitals("$sentence", false), "The art of tea"));
    assertEquals(
        List.of("0 The Art Of Tea"), found(capitals("$sentence", false), "The Art Of Tea"));
    assertEquals(List.of("0 Thé"), found(capitals("$lower", false), "Thé"));
    assertEquals(List.of(), found(capitals("$upper", false), "THÉ"));
    assertEquals(List.of("0 thé"), found(capitals("^\\p{Lu}", false), "thé"));
  }

  private static Kind capitals(String match, boolean chicago) {
    return new Kind.Capitalization(match, chicago, 0.8, List.of(":"), "");
  }

  @Test
  void metricComputesOverCounts() {
    assertEquals(
        List.of("0 "), found(new Kind.Metric("words / sentences", "> 3"), "Un deux trois quatre."));
    assertEquals(
        List.of(),
        found(
            new Kind.Metric("math.sqrt(words * 4.0) + heading.h2", "> 4"),
            "Un deux trois quatre."));
    assertEquals(List.of(), found(new Kind.Metric("words / sentences", "> 3"), ""));
    assertEquals(List.of(Fault.Code.UNKNOWN_NAME), faults(new Kind.Metric("wards + 1", "> 3")));
    assertEquals(List.of(Fault.Code.EXPRESSION), faults(new Kind.Metric("(words", "> 3")));
  }

  @Test
  void readabilityNeedsEnoughText() {
    Kind kind = new Kind.Readability(Set.of(Formula.KANDEL_MOLES), 60, true);
    String hard =
        "L’institutionnalisation progressive des réglementations internationales complexifie"
            + " considérablement l’administration. ";

    assertEquals(List.of(), found(kind, hard));
    assertEquals(List.of("0 "), found(kind, hard.repeat(5)));
    assertEquals(
        List.of(),
        found(
            kind,
            "Le thé est bon. Il est chaud et doux. On le boit le soir, au lit, avec un chat. "
                .repeat(2)));
  }

  @Test
  void sequenceFollowsItsSteps() {
    Kind kind =
        new Kind.Sequence(
            List.of(step("^ne$", false, 0), step("^pas$", false, 2), step("^que$", true, 0)), true);

    assertEquals(
        List.of("3 ne boit pas"), found(kind, "Il ne boit pas. Et ne va jamais plus loin pas"));
    assertEquals(List.of(), found(kind, "Il ne boit pas que cela"));
    assertEquals(
        List.of(Fault.Code.PART_OF_SPEECH),
        faults(new Kind.Sequence(List.of(new Kind.Step("", "NN", false, 0)), true)));
    assertEquals(
        List.of(Fault.Code.NO_ANCHOR),
        faults(new Kind.Sequence(List.of(step("a", true, 0)), true)));
  }

  private static Kind.Step step(String pattern, boolean negate, int skip) {
    return new Kind.Step(pattern, "", negate, skip);
  }

  @Test
  void scriptAsksAnExpressionAboutEachPart() {
    Rule rule =
        Rule.of("R", new Kind.Script("LENGTH(part) > 8 && !HAS(part, '\\d')"))
            .with()
            .scope(Scope.of(View.HASHTAGS))
            .build();

    assertEquals(List.of("5 #ThéDuMatin"), found(rule, "#Thé #ThéDuMatin #Thé20242024"));
    assertEquals(
        List.of("0 Un thé"),
        found(new Kind.Script("COUNT(text, 'thé') >= 1 && words < 3 && hashtags == 0"), "Un thé"));
    assertEquals(List.of(Fault.Code.COMPUTED_PATTERN), faults(new Kind.Script("HAS(part, text)")));
    assertEquals(List.of(Fault.Code.LOOK_AHEAD), faults(new Kind.Script("HAS(part, '(?=a)')")));
    assertEquals(List.of(Fault.Code.EXPRESSION), faults(new Kind.Script("FACT(1000000000) > 1")));
    assertTrue(faults(new Kind.Script("9 ^ 999999 ^ 999999 > 1")).isEmpty());
    assertEquals(List.of(), found(new Kind.Script("9 ^ 999999999 ^ 999 > 1 && words > 99"), "thé"));
  }

  @Test
  void nothingInALinkMentionOrTagIsProse() {
    assertEquals(
        List.of("25 thé"),
        found(
            Kind.Existence.of("thé"),
            "#thé @thé https://a.fr/thé thé".replace("https://a.fr/thé", "https://a.fr/é")));
  }

  @Test
  void aRefusedPatternLeavesTheOthersInForce() {
    Kind kind = Kind.Existence.of("a(?=b)", "thé");
    Checker checker = Checker.of(List.of(Rule.of("R", kind)));

    assertEquals(Fault.Code.LOOK_AHEAD, checker.faults().getFirst().code());
    assertEquals(1, checker.check(Post.of(SocialText.of("thé", Language.FRENCH))).size());
  }
}
