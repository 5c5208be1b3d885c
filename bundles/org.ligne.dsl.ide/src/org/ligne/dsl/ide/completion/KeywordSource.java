package org.ligne.dsl.ide.completion;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.ligne.dsl.ide.hover.KeywordHelp;
import org.ligne.dsl.messages.MessageLanguage;

/**
 * Proposes words of the language, with those that must follow them, and the snippets of statements
 * that begin with them. What may stand once and is there already is left out.
 */
class KeywordSource {
  private static final Set<String> DAYS = Set.of("DaySet", "DayRange");

  /** Words of enumerations with which statements begin. */
  private static final Set<String> HEADS = Set.of("PostField", "TextField", "MediaKind");

  @Inject private MessageLanguage language;
  @Inject private Statements statements;
  @Inject private ClientFeatures client;

  void propose(
      Keyword keyword, Set<AbstractElement> expected, Place place, Consumer<Proposal> out) {
    AbstractRule rule = GrammarUtil.containingRule(keyword);
    if (isWord(keyword, rule) && !isThere(keyword, rule, expected, place)) {
      Proposal plain = proposal(keyword);
      out.accept(isListed(keyword, place) ? plain.in(Ranks.RARE) : plain);
      statements.of(rule.getName(), keyword.getValue(), place, client.snippets()).forEach(out);
    }
  }

  private static boolean isWord(Keyword keyword, AbstractRule rule) {
    boolean known =
        rule instanceof ParserRule && !DAYS.contains(rule.getName())
            || HEADS.contains(rule.getName());
    return known && Character.isLetter(keyword.getValue().charAt(0));
  }

  /** Whether a word announces a statement, or a value with a word of its own. */
  static boolean isHead(AbstractElement element) {
    return element instanceof Keyword keyword
        && isWord(keyword, GrammarUtil.containingRule(keyword));
  }

  /** A brace, comma or other sign, said to be what it is. */
  Optional<Proposal> sign(Keyword keyword) {
    boolean letter = Character.isLetter(keyword.getValue().charAt(0));
    return letter || GrammarUtil.containingRule(keyword) instanceof EnumRule
        ? Optional.empty()
        : Optional.of(Proposal.of(keyword.getValue(), CompletionItemKind.Operator).in(Ranks.RARE));
  }

  private Proposal proposal(Keyword keyword) {
    Proposal plain = Proposal.of(phrase(keyword), CompletionItemKind.Keyword).in(Ranks.KEYWORD);
    return KeywordHelp.in(language.locale())
        .of(keyword)
        .map(help -> plain.with(help.plain()).documented(help::markdown))
        .orElse(plain);
  }

  /** The word, and those that must follow it: {@code gap at least}. */
  private static String phrase(Keyword keyword) {
    StringBuilder words = new StringBuilder(keyword.getValue());
    if (keyword.eContainer() instanceof Group group) {
      List<AbstractElement> elements = group.getElements();
      for (int i = elements.indexOf(keyword) + 1; i < elements.size(); i++) {
        if (!(elements.get(i) instanceof Keyword next) || !isWord(next)) {
          break;
        }
        words.append(' ').append(next.getValue());
      }
    }
    return words.toString();
  }

  private static boolean isWord(Keyword keyword) {
    return keyword.getCardinality() == null && Character.isLetter(keyword.getValue().charAt(0));
  }

  private static boolean isThere(
      Keyword keyword, AbstractRule rule, Set<AbstractElement> expected, Place place) {
    // The first word of a rule begins something new; what matters is whether its owner has it.
    boolean first = rule instanceof ParserRule made && !made.isFragment() && isFirst(keyword, rule);
    Stream<Assignment> features = first ? callers(rule, expected) : assignmentsBehind(keyword);
    return features.anyMatch(each -> isWritten(each, place));
  }

  private static boolean isFirst(Keyword keyword, AbstractRule rule) {
    return GrammarUtil.containedKeywords(rule).getFirst() == keyword;
  }

  /** The features whose values the word announces. */
  private static Stream<Assignment> assignmentsBehind(Keyword keyword) {
    if (!(keyword.eContainer() instanceof Group group)) {
      return Stream.empty();
    }
    int index = group.getElements().indexOf(keyword);
    boolean head = index == 0;
    if (!head || index + 1 >= group.getElements().size()) {
      return Stream.empty();
    }
    AbstractElement next = group.getElements().get(index + 1);
    return next instanceof Assignment assignment
        ? Stream.of(assignment)
        : GrammarUtil.containedAssignments(next).stream();
  }

  /** The feature a whole statement becomes the value of, for the first word of the statement. */
  private static Stream<Assignment> callers(AbstractRule rule, Set<AbstractElement> expected) {
    return expected.stream()
        .filter(Assignment.class::isInstance)
        .map(Assignment.class::cast)
        .filter(each -> each.getTerminal() instanceof RuleCall call && call.getRule() == rule);
  }

  /** Whether a list of values that commas part is there already. */
  private static boolean isListed(Keyword keyword, Place place) {
    return keyword.eContainer() instanceof Group group
        && GrammarUtil.containedKeywords(group).stream().anyMatch(k -> k.getValue().equals(","))
        && assignmentsBehind(keyword).anyMatch(each -> hasValue(each, place));
  }

  private static boolean isWritten(Assignment assignment, Place place) {
    return !assignment.getOperator().equals("+=") && hasValue(assignment, place);
  }

  private static boolean hasValue(Assignment assignment, Place place) {
    var type = GrammarUtil.containingParserRule(assignment).getType().getClassifier();
    EObject owner = place.element();
    while (owner != null && !type.isInstance(owner)) {
      owner = owner.eContainer();
    }
    return owner != null
        && owner.eClass().getEStructuralFeature(assignment.getFeature()) != null
        && place.hasElsewhere(owner, owner.eClass().getEStructuralFeature(assignment.getFeature()));
  }
}
