package org.ligne.voice.languagetool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ligne.voice.check.Checker;
import org.ligne.voice.check.Finding;
import org.ligne.voice.check.Post;
import org.ligne.voice.grammar.GrammarCheckers;
import org.ligne.voice.grammar.Topic;
import org.ligne.voice.rule.Rule;
import org.ligne.voice.rule.SocialKind;
import org.ligne.voice.rule.Vocabulary;
import org.ligne.voice.spelling.Dictionaries;
import org.ligne.voice.text.Language;
import org.ligne.voice.text.SocialText;

/** Rules that ask the checker of grammar. */
class RulesWithGrammarTest {
  private static List<String> found(SocialKind.Grammar kind, Language language, String text) {
    Checker checker =
        Checker.of(
            List.of(Rule.of("Grammar", kind)),
            Vocabulary.NONE,
            Dictionaries.NONE,
            GrammarCheckers::installed);
    assertEquals(List.of(), checker.faults());
    return checker.check(Post.of(SocialText.of(text, language))).stream()
        .map(Finding::found)
        .toList();
  }

  @Test
  void tellMistakes() {
    assertEquals(
        List.of("Les fille"),
        found(SocialKind.Grammar.MISTAKES, Language.FRENCH, "Les fille sont là."));
  }

  @Test
  void readEnglishOfTheirCountry() {
    String text = "The colour of tea.";
    SocialKind.Grammar american = new SocialKind.Grammar(Set.of(Topic.SPELLING), "en-US", Set.of());
    assertEquals(List.of(), found(SocialKind.Grammar.MISTAKES, Language.ENGLISH, text));
    assertEquals(List.of("colour"), found(american, Language.ENGLISH, text));
  }

  @Test
  void leaveOutWhatIsSwitchedOff() {
    SocialKind.Grammar without =
        new SocialKind.Grammar(Set.of(Topic.GRAMMAR), "en-GB", Set.of("EN_A_VS_AN"));
    assertEquals(List.of(), found(without, Language.ENGLISH, "We drink a apple tea."));
  }
}
