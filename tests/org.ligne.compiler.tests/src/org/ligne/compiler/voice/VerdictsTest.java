package org.ligne.compiler.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.ligne.voice.check.Finding;
import org.ligne.voice.rule.Kind;
import org.ligne.voice.rule.Occasion;
import org.ligne.voice.rule.Role;
import org.ligne.voice.rule.Rule;
import org.ligne.voice.rule.Vocabulary;

/** Only what changed is judged again. */
class VerdictsTest {
  private final AtomicInteger judged = new AtomicInteger();
  private final Verdicts verdicts =
      new Verdicts(
          (rules, post) -> {
            judged.incrementAndGet();
            return rules.check(post);
          });

  private static final List<Rule> RULES = rules("promo");

  private static List<Rule> rules(String term) {
    return List.of(Rule.of("forbid", Kind.Existence.of(term)));
  }

  private static Utterance said(String text) {
    return new Utterance(new Occasion("", "fr", "", "", ""), List.of(Role.TEXT), List.of(text));
  }

  private List<String> found(List<Rule> rules, String text) {
    return verdicts.on(rules, Vocabulary.NONE, said(text)).stream().map(Finding::found).toList();
  }

  @Test
  void aTextIsJudgedOnce() {
    assertEquals(List.of("promo"), found(RULES, "Une promo."));
    assertEquals(List.of("promo"), found(rules("promo"), "Une promo."));
    assertEquals(1, judged.get());
  }

  @Test
  void aChangedTextIsJudgedAgainAndNoOther() {
    for (int text = 0; text < 1000; text++) {
      found(RULES, "Tasse " + text);
    }
    assertEquals(1000, judged.get());
    for (int text = 0; text < 1000; text++) {
      found(RULES, text == 500 ? "Une promo" : "Tasse " + text);
    }
    assertEquals(1001, judged.get());
  }

  @Test
  void aChangedRuleJudgesAllAgain() {
    found(RULES, "Une tasse.");
    assertEquals(List.of("tasse"), found(rules("tasse"), "Une tasse."));
    assertEquals(2, judged.get());
  }
}
