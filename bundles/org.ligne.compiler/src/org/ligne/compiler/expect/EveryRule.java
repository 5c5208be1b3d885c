package org.ligne.compiler.expect;

import java.util.List;

/**
 * Every post of some kind is of another kind too.
 *
 * @param of the posts
 * @param is what each of them has to be
 */
public record EveryRule(Filter of, Filter is) implements PlanRule {

  @Override
  public List<Breach> breaches(Plan plan) {
    List<Entry> wrong = plan.of(of).stream().filter(each -> !is.admits(each)).toList();
    return wrong.isEmpty() ? List.of() : List.of(Breach.of(wrong.size(), wrong));
  }
}
