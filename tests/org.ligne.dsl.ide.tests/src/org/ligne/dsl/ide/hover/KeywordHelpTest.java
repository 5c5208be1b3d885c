package org.ligne.dsl.ide.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.TerminalRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligne.dsl.ide.LigneIdeSetup;

/** Every word of the grammar is explained, in both languages, and nothing else is. */
class KeywordHelpTest {
  private static final Grammar GRAMMAR =
      new LigneIdeSetup()
          .createInjectorAndDoEMFRegistration()
          .getInstance(IGrammarAccess.class)
          .getGrammar();

  private static List<Keyword> words() {
    return GrammarUtil.containedKeywords(GRAMMAR).stream()
        .filter(each -> !(GrammarUtil.containingRule(each) instanceof TerminalRule))
        .filter(each -> Character.isLetter(each.getValue().charAt(0)))
        .toList();
  }

  private static Set<String> keys(Locale language) {
    return ResourceBundle.getBundle(
            "org.ligne.dsl.ide.hover.keywords",
            language,
            KeywordHelp.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .keySet();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void explainsEveryWord(String language) {
    KeywordHelp help = KeywordHelp.in(Locale.of(language));
    List<String> missing =
        words().stream()
            .filter(each -> help.of(each).isEmpty())
            .map(each -> GrammarUtil.containingRule(each).getName() + "." + each.getValue())
            .toList();
    assertEquals(List.of(), missing);
    assertFalse(words().isEmpty());
  }

  @Test
  void explainsNothingElse() {
    Set<String> known =
        words().stream()
            .map(each -> GrammarUtil.containingRule(each).getName() + "." + each.getValue())
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> stale =
        keys(Locale.ENGLISH).stream()
            .map(key -> key.replaceFirst("\\.example$", ""))
            .filter(key -> !known.contains(key))
            .sorted()
            .toList();
    assertEquals(List.of(), stale);
  }

  @Test
  void everyExplanationIsTranslated() {
    KeywordHelp english = KeywordHelp.in(Locale.ENGLISH);
    KeywordHelp french = KeywordHelp.in(Locale.FRENCH);
    List<String> same =
        keys(Locale.ENGLISH).stream()
            .filter(key -> !key.endsWith(".example"))
            .filter(key -> english.of(key).sentence().equals(french.of(key).sentence()))
            .sorted()
            .toList();
    assertEquals(List.of(), same);
  }

  @Test
  void anUnknownWordIsADefect() {
    KeywordHelp help = KeywordHelp.in(Locale.ENGLISH);
    assertEquals(
        "key Post.never",
        org.junit.jupiter.api.Assertions.assertThrows(
                MissingResourceException.class, () -> help.of("Post.never"))
            .getMessage()
            .replaceFirst(".*, ", ""));
  }
}
