package org.ligne.dsl.validation.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ligne.dsl.services.LigneGrammarAccess;
import org.ligne.dsl.tests.LigneInjectorProvider;

/** The rule's list of statements is the one the grammar has. */
@ExtendWith(InjectionExtension.class)
@InjectWith(LigneInjectorProvider.class)
class RepeatedStatementsTest {
  @Inject private LigneGrammarAccess grammar;

  @Test
  void everySingleValueWrittenInALoopIsWatched() {
    Set<String> looped = new TreeSet<>();
    for (var rule : GrammarUtil.allParserRules(grammar.getGrammar())) {
      collect(rule, false, looped);
    }
    // Both dates of a period belong to one statement, watched by its first.
    looped.remove("Campaign.to");
    Set<String> watched = new TreeSet<>();
    RepeatedStatements.ONCE.keySet().forEach(feature -> watched.add(name(feature)));
    assertEquals(looped, watched);
  }

  private static void collect(ParserRule rule, boolean inLoop, Set<String> looped) {
    for (AbstractElement element : EcoreUtil2.getAllContentsOfType(rule, AbstractElement.class)) {
      boolean loops = inLoop || loops(element);
      if (element instanceof Assignment single && loops && !single.getOperator().equals("+=")) {
        EClass type = (EClass) rule.getType().getClassifier();
        looped.add(name(type.getEStructuralFeature(single.getFeature())));
      }
      if (element instanceof RuleCall call && loops && isFragment(call)) {
        collect((ParserRule) call.getRule(), true, looped);
      }
    }
  }

  private static boolean isFragment(RuleCall call) {
    return call.getRule() instanceof ParserRule rule && rule.isFragment();
  }

  private static boolean loops(AbstractElement element) {
    for (EObject at = element; at instanceof AbstractElement it; at = at.eContainer()) {
      if (GrammarUtil.isMultipleCardinality(it)) {
        return true;
      }
    }
    return false;
  }

  private static String name(EStructuralFeature feature) {
    return feature.getEContainingClass().getName() + "." + feature.getName();
  }
}
