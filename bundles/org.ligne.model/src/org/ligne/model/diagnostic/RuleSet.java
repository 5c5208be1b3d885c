package org.ligne.model.diagnostic;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.ligne.model.query.Scenarios;

/** Rules that are run together. It may be used by several threads. */
public final class RuleSet {
  private final List<Rule<?>> rules;
  // There are a hundred rules and a few for each kind of element, and every key asks for them.
  private final Map<Class<?>, List<Rule<?>>> byKind = new ConcurrentHashMap<>();

  /**
   * A set of rules.
   *
   * @param rules the rules, in the order their findings are reported in for one element
   */
  public RuleSet(List<Rule<?>> rules) {
    this.rules = List.copyOf(rules);
  }

  /** The rules, in the order their findings are reported in for one element. */
  public List<Rule<?>> rules() {
    return rules;
  }

  /** Checks an element and everything it contains, in the order of the text. */
  public void checkTree(EObject root, Findings out) {
    check(root, out);
    for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext(); ) {
      check(all.next(), out);
    }
  }

  /** Checks one element alone. */
  public void check(EObject subject, Findings out) {
    boolean supposed = Scenarios.around(subject) != null;
    for (Rule<?> rule : byKind.computeIfAbsent(subject.getClass(), this::of)) {
      if (!supposed || rule.holdsInScenarios()) {
        apply(rule, subject, out);
      }
    }
  }

  private List<Rule<?>> of(Class<?> kind) {
    return rules.stream().filter(rule -> rule.type().isAssignableFrom(kind)).toList();
  }

  private static <T extends EObject> void apply(Rule<T> rule, EObject subject, Findings out) {
    rule.check(rule.type().cast(subject), out);
  }
}
