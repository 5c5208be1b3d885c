package org.ligne.voice.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ligne.voice.fault.Fault;
import org.ligne.voice.fault.Texts;
import org.ligne.voice.rule.Kind;
import org.ligne.voice.rule.Rule;
import org.ligne.voice.rule.SocialKind;
import org.ligne.voice.rule.Vocabulary;
import org.ligne.voice.spelling.Dictionaries;
import org.ligne.voice.text.Language;
import org.ligne.voice.text.SocialText;

/** Without a checker of grammar the rule says so, and all others hold. */
class GrammarTest {
  @Test
  void saysThatNoneIsInstalled() {
    Rule grammar = Rule.of("Grammaire", SocialKind.Grammar.MISTAKES);
    Rule other = Rule.of("Mots", Kind.Existence.of("gratuit"));
    Checker checker =
        Checker.of(
            List.of(grammar, other), Vocabulary.NONE, Dictionaries.NONE, () -> Optional.empty());
    assertEquals(
        List.of(Fault.Code.NO_GRAMMAR), checker.faults().stream().map(Fault::code).toList());
    String said = Texts.of(checker.faults().getFirst(), Locale.FRENCH);
    assertTrue(said.startsWith("Aucun correcteur grammatical n’est installé"), said);
    SocialText text = SocialText.of("Nos nouvelle recettes, gratuit.", Language.FRENCH);
    assertEquals(
        List.of("gratuit"), checker.check(Post.of(text)).stream().map(Finding::found).toList());
  }
}
