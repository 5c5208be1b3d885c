package org.ligne.dsl.tests.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligne.dsl.tests.LigneInjectorProvider;
import org.ligne.dsl.validation.SyntaxCode;
import org.ligne.model.diagnostic.Messages;

/** Whatever the grammar may miss or not find has a name for people, in both languages. */
@ExtendWith(InjectionExtension.class)
@InjectWith(LigneInjectorProvider.class)
class WordingTest {
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

  @Inject private IGrammarAccess grammar;

  private static void assertWord(String key) {
    for (Locale language : LANGUAGES) {
      assertFalse(Messages.word(SyntaxCode.SYNTAX_ERROR, key, language).isBlank(), key);
    }
  }

  private <T> Stream<T> elements(Class<T> kind) {
    return GrammarUtil.allParserRules(grammar.getGrammar()).stream()
        .flatMap(rule -> EcoreUtil2.eAllContentsAsList(rule).stream())
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  @Test
  void eachKindOfTokenHasAName() {
    List<String> terminals =
        elements(RuleCall.class)
            .map(RuleCall::getRule)
            .filter(TerminalRule.class::isInstance)
            .map(AbstractRule::getName)
            .distinct()
            .toList();
    assertFalse(terminals.isEmpty());
    terminals.forEach(name -> assertWord("token.RULE_" + name));
  }

  @Test
  void eachKindOfElementThatIsReferredToHasAName() {
    List<String> kinds =
        elements(CrossReference.class)
            .map(reference -> reference.getType().getClassifier().getName())
            .distinct()
            .toList();
    assertFalse(kinds.isEmpty());
    kinds.forEach(name -> assertWord("kind." + name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"org.ligne.dsl.messages.messages", "org.ligne.dsl.conversion.messages"})
  void bothLanguagesSayTheSameThings(String bundle) {
    assertEquals(keys(bundle, Locale.ENGLISH), keys(bundle, Locale.FRENCH));
  }

  private static Set<String> keys(String bundle, Locale language) {
    var exactly =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    ClassLoader loader = SyntaxCode.class.getClassLoader();
    ResourceBundle messages = ResourceBundle.getBundle(bundle, language, loader, exactly);
    return new TreeSet<>(messages.keySet());
  }
}
