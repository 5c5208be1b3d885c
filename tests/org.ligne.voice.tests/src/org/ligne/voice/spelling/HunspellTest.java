package org.ligne.voice.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ligne.voice.check.Checker;
import org.ligne.voice.check.Finding;
import org.ligne.voice.check.Post;
import org.ligne.voice.fault.Fault;
import org.ligne.voice.rule.Fix;
import org.ligne.voice.rule.Kind;
import org.ligne.voice.rule.Rule;
import org.ligne.voice.rule.Vocabulary;
import org.ligne.voice.text.Language;
import org.ligne.voice.text.SocialText;

/** Words are looked up in dictionaries of Hunspell's format; what is no prose is not. */
class HunspellTest {
  private static final String AFFIXES = "SET UTF-8\nTRY esanéè\nSFX S Y 1\nSFX S 0 s .\n";
  private static final String WORDS = "6\nthé/S\ntasse/S\nune\ndes\nl'\naujourd'hui\n";

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Speller french() throws IOException {
    return Hunspell.read(bytes(AFFIXES), bytes(WORDS));
  }

  @Test
  void itKnowsItsWordsWithTheirAffixes() throws IOException {
    assertTrue(french().knows("thés"));
    assertTrue(french().knows("Tasse"));
    assertFalse(french().knows("thées"));
    assertEquals(List.of("tasse"), french().suggestions("tase"));
  }

  @Test
  void spellingPassesOverWhatIsNoProse() throws IOException {
    Speller speller = french();
    Dictionaries dictionaries = name -> name.equals("fr") ? Optional.of(speller) : Optional.empty();
    Rule rule =
        Rule.of("R", new Kind.Spelling(List.of(), List.of(), Set.of("oolong"), false))
            .with()
            .fix(Fix.of(Fix.Action.SUGGEST))
            .build();
    Checker checker =
        Checker.of(List.of(rule), new Vocabulary(List.of("Sencha"), List.of()), dictionaries);
    String text =
        "Aujourd’hui, des thés oolong, une tase, Sencha, TVA, iPhone #tvé @tvé https://a.fr/tvé";
    List<Finding> found = checker.check(Post.of(SocialText.of(text, Language.FRENCH)));

    assertEquals(List.of("tase"), found.stream().map(Finding::found).toList());
    assertTrue(found.getFirst().repairs().getFirst().applied(text).contains("une tasse,"));
    assertEquals(List.of(), checker.faults());
  }

  @Test
  void whatIsNoDictionaryIsRefused() {
    assertThrows(IOException.class, () -> Hunspell.read(bytes("SET nothing-8\n"), bytes("x")));
    Rule rule = Rule.of("R", new Kind.Spelling(List.of("xx"), List.of(), Set.of(), false));
    assertEquals(Fault.Code.NO_DICTIONARY, Checker.of(List.of(rule)).faults().getFirst().code());
  }

  @Test
  void aListOfWordsIsADictionaryToo() {
    assertTrue(new WordList(List.of("Sencha")).knows("sencha"));
    assertFalse(new WordList(List.of("Sencha")).knows("senchas"));
  }
}
