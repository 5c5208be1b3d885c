package org.ligne.model.diagnostic;

import java.util.List;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

/**
 * Rules that are run together.
 *
 * @param rules the rules, in the order their findings are reported in for one element
 */
public record RuleSet(List<Rule<?>> rules) {

  /** Keeps the list from changing later. */
  public RuleSet {
    rules = List.copyOf(rules);
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
    for (Rule<?> rule : rules) {
      apply(rule, subject, out);
    }
  }

  private static <T extends EObject> void apply(Rule<T> rule, EObject subject, Findings out) {
    if (rule.type().isInstance(subject)) {
      rule.check(rule.type().cast(subject), out);
    }
  }
}
