package org.ligne.compiler.schedule;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Conditions;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.calendar.PublicHolidays;
import org.ligne.compiler.check.Placing;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.load.Source;
import org.ligne.compiler.score.Scores;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.line.Line;
import org.ligne.model.schedule.Schedule;
import org.ligne.planning.PlanChecker;
import org.ligne.planning.PlanFindings;
import org.ligne.planning.Planner;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.Violation;
import org.ligne.planning.bound.ProvingPlanner;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.search.Engine;
import org.ligne.planning.translate.CampaignProblem;
import org.ligne.planning.translate.Surroundings;

/**
 * Plans the campaigns of a project that has no errors. Those that share channels or people and are
 * near in time are planned together; each has a schedule of its own.
 */
public class CampaignCompiler {
  @Inject private Placing placing;

  /** Plans every campaign of the project's own files, in the order of their names. */
  public Compilation compile(
      Project project, List<Diagnostic> checked, Conditions conditions, Progress progress) {
    Planner planner = new ProvingPlanner(new Engine(), conditions.effort());
    List<Diagnostic> diagnostics = new ArrayList<>(checked);
    List<Schedule> schedules = new ArrayList<>();
    List<Solution> plans = new ArrayList<>();
    for (List<Campaign> together : Neighbours.of(campaigns(project))) {
      Solution plan = plan(together, planner, progress);
      plans.add(plan);
      PlanFindings.unplaced(plan).forEach(each -> diagnostics.add(placing.place(each, project)));
      PlanFindings.shortfalls(plan).forEach(each -> diagnostics.add(placing.place(each, project)));
      together.forEach(each -> schedules.add(schedule(each, plan, project)));
    }
    schedules.sort(Comparator.comparing(Schedule::getCampaign));
    boolean feasible = schedules.stream().allMatch(each -> each.getUnscheduled().isEmpty());
    return new Compilation(diagnostics.stream().sorted().toList(), schedules, plans, feasible);
  }

  private static List<Campaign> campaigns(Project project) {
    return project.ownSources().stream()
        .map(Source::content)
        .filter(content -> content != null)
        .flatMap(content -> content.getDeclarations().stream())
        .filter(Campaign.class::isInstance)
        .map(Campaign.class::cast)
        .sorted(Comparator.comparing(Campaign::getName))
        .toList();
  }

  private static Solution plan(List<Campaign> together, Planner planner, Progress progress) {
    Problem problem = CampaignProblem.of(together, CampaignCompiler::surroundings);
    Solution solution = planner.plan(problem, progress);
    refuseBroken(solution);
    return solution;
  }

  private Schedule schedule(Campaign campaign, Solution whole, Project project) {
    Solution own = whole.only(CampaignProblem.isOf(campaign));
    return new ScheduleBuilder(campaign, project, placing).build(own, PlanFindings.unplaced(own));
  }

  private static Surroundings surroundings(Line line) {
    return new Surroundings(new PublicHolidays(line.getHolidays()), Scores.of(line));
  }

  /** A plan that breaks a statement, or misjudges itself, never leaves: the engine has a defect. */
  private static void refuseBroken(Solution solution) {
    List<Violation> violations = PlanChecker.check(solution);
    if (!violations.isEmpty()) {
      throw new IllegalStateException("the plan breaks its statements: " + violations);
    }
    long value = PlanChecker.value(solution);
    if (value != solution.score()) {
      throw new IllegalStateException(
          "the plan says it is worth " + solution.score() + ", not " + value);
    }
  }
}
