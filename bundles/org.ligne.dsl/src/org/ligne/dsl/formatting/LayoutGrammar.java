package org.ligne.dsl.formatting;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;

/**
 * What the grammar says about layout, so that a new statement is laid out without a word here: what
 * stands between braces, or in a file, is a statement; what may be left out or repeated is a
 * clause.
 */
@Singleton
class LayoutGrammar {
  private final Set<EObject> statements = new HashSet<>();
  private final Set<EObject> clauses = new HashSet<>();

  @Inject
  LayoutGrammar(IGrammarAccess access) {
    Grammar grammar = access.getGrammar();
    List<ParserRule> rules =
        GrammarUtil.allParserRules(grammar).stream()
            .filter(rule -> !GrammarUtil.isDatatypeRule(rule))
            .toList();
    collectFirst(rules.getFirst().getAlternatives(), statements);
    rules.forEach(this::read);
  }

  /** Whether a grammar element begins a statement of a file or of a body in braces. */
  boolean beginsStatement(EObject element) {
    return statements.contains(element);
  }

  /** Whether a grammar element begins a part of a statement that may be left out or repeated. */
  boolean beginsClause(EObject element) {
    return clauses.contains(element);
  }

  private void read(ParserRule rule) {
    TreeIterator<EObject> elements = rule.eAllContents();
    while (elements.hasNext()) {
      EObject element = elements.next();
      if (element instanceof Group group) {
        readBody(group.getElements());
      }
      if (element instanceof AbstractElement part && part.getCardinality() != null) {
        collectFirst(part, clauses);
      }
    }
  }

  private void readBody(List<AbstractElement> elements) {
    boolean inside = false;
    for (AbstractElement element : elements) {
      if (element instanceof Keyword word) {
        inside = word.getValue().equals("{") || inside && !word.getValue().equals("}");
      } else if (inside) {
        collectFirst(element, statements);
      }
    }
  }

  /** Collects what an element can begin with. */
  private static void collectFirst(AbstractElement element, Set<EObject> found) {
    switch (element) {
      case Assignment assignment -> collectFirst(assignment.getTerminal(), found);
      case Alternatives choice ->
          choice.getElements().forEach(option -> collectFirst(option, found));
      case Group group -> {
        for (AbstractElement member : group.getElements()) {
          collectFirst(member, found);
          if (!(member instanceof Action) && !GrammarUtil.isOptionalCardinality(member)) {
            return;
          }
        }
      }
      case CrossReference reference -> found.add(reference);
      default -> found.add(element);
    }
  }
}
