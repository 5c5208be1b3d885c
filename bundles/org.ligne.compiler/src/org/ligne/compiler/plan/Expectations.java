package org.ligne.compiler.plan;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.Related;
import org.ligne.compiler.check.Placing;
import org.ligne.compiler.expect.Breach;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.plan.TestCase.Verdict;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.common.Planned;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Mention;
import org.ligne.model.diagnostic.Severity;
import org.ligne.model.plan.Expectation;

/** Runs what a team expects of its schedule. */
public class Expectations {
  private static final Comparator<TestCase> ORDER =
      Comparator.comparing((TestCase each) -> each.place().file())
          .thenComparingInt(each -> each.place().line())
          .thenComparingInt(each -> each.place().column());

  @Inject private Placing placing;

  /** Holds every expectation of a project's own files against its plan, if there is one. */
  public TestRun run(Compilation compilation, Project project) {
    List<TestCase> cases = new ArrayList<>();
    if (!compilation.schedules().isEmpty()) {
      PlanVerdicts.declarations(project)
          .forEach(declaration -> cases.addAll(cases(declaration, compilation, project)));
    }
    return new TestRun(compilation, cases.stream().sorted(ORDER).toList());
  }

  private List<TestCase> cases(Planned declaration, Compilation compilation, Project project) {
    List<Expectation> all = Statements.expectations(declaration);
    List<Campaign> campaigns = PlanVerdicts.planned(declaration, project);
    Judged judged = Judged.made(campaigns, Statements.rules(all.stream()), compilation.plans());
    return all.stream()
        .map(each -> judge(each, declaration.getName(), campaigns, judged, project))
        .toList();
  }

  private TestCase judge(
      Expectation expected,
      String suite,
      List<Campaign> campaigns,
      Judged judged,
      Project project) {
    Related place = placing.place(new Mention(expected, null, expected.getMessage()), project);
    if (campaigns.isEmpty()) {
      return new TestCase(suite, place, Verdict.SKIPPED, Optional.empty());
    }
    List<Breach> found = judged.breaches(expected.getRule());
    if (found.isEmpty()) {
      return new TestCase(suite, place, Verdict.PASSED, Optional.empty());
    }
    Finding finding = new Telling(campaigns).of(expected.getRule(), found, Severity.ERROR, null);
    Diagnostic failure = placing.place(finding, project);
    return new TestCase(suite, place, Verdict.FAILED, Optional.of(failure));
  }
}
