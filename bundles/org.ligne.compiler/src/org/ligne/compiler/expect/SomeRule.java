package org.ligne.compiler.expect;

import java.util.List;

/**
 * There is at least one post of some kind.
 *
 * @param of the kind
 */
public record SomeRule(Filter of) implements PlanRule {

  @Override
  public List<Breach> breaches(Plan plan) {
    List<Entry> found = plan.of(of);
    return found.isEmpty() ? List.of(Breach.of(found)) : List.of();
  }
}
