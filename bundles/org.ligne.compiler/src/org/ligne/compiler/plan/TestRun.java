package org.ligne.compiler.plan;

import java.util.List;
import org.ligne.compiler.Compilation;

/**
 * What came of running the expectations of a project.
 *
 * @param compilation the plan they were held against; without schedules if the texts hold errors
 * @param cases one for each expectation, by file and place; none if there is no plan
 */
public record TestRun(Compilation compilation, List<TestCase> cases) {

  /** Keeps the list from changing later. */
  public TestRun {
    cases = List.copyOf(cases);
  }

  /** How many came out so. */
  public long count(TestCase.Verdict verdict) {
    return cases.stream().filter(each -> each.verdict() == verdict).count();
  }
}
