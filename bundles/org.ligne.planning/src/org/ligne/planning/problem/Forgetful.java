package org.ligne.planning.problem;

import java.util.ArrayList;
import java.util.List;

/** The same problem as if there had been no plan before; all else is shared with it. */
final class Forgetful {
  private final List<Entry> entries = new ArrayList<>();

  private Forgetful(Problem problem) {
    problem.entries().forEach(entry -> entries.add(entry.withoutPrevious()));
  }

  static Problem of(Problem problem) {
    Forgetful same = new Forgetful(problem);
    return new Problem(
        problem.axis(),
        problem.channels(),
        problem.owners(),
        problem.pillars(),
        problem.contents().stream().map(it -> it.with(same.all(it.entries()))).toList(),
        problem.media().stream().map(it -> it.with(same.all(it.entries()))).toList(),
        problem.purses(),
        problem.targets(),
        same.entries,
        problem.links());
  }

  private List<Entry> all(List<Entry> some) {
    return some.stream().map(entry -> entries.get(entry.index())).toList();
  }
}
