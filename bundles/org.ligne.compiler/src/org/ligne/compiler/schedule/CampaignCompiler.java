package org.ligne.compiler.schedule;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Conditions;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.Reported;
import org.ligne.compiler.check.Placing;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.load.Source;
import org.ligne.compiler.lock.LockRules;
import org.ligne.compiler.lock.Memory;
import org.ligne.compiler.plan.PlanVerdicts;
import org.ligne.compiler.timed.Verdicts;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.schedule.Schedule;
import org.ligne.planning.PlanChecker;
import org.ligne.planning.PlanFindings;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.Violation;
import org.ligne.planning.conflict.Conflict;
import org.ligne.planning.conflict.Conflicts;
import org.ligne.planning.translate.CampaignProblem;
import org.ligne.planning.translate.Past;

/**
 * Plans the campaigns of a project that has no errors. Those that share channels or people and are
 * near in time are planned together; each has a schedule of its own.
 */
public class CampaignCompiler {
  @Inject private Placing placing;
  @Inject private Verdicts verdicts;
  @Inject private PlanVerdicts planVerdicts;

  /** Plans every campaign of the project's own files, in the order of their names. */
  public Compilation compile(
      Project project, List<Diagnostic> checked, Conditions conditions, Progress progress) {
    List<Campaign> campaigns = campaigns(project);
    Past past = Memory.of(campaigns, conditions);
    List<Diagnostic> remembered = remembered(campaigns, conditions, past, project);
    if (remembered.stream().anyMatch(Diagnostic::isError)) {
      return Compilation.refused(merged(checked, remembered));
    }
    GroupPlanner planner = new GroupPlanner(conditions, past);
    List<Diagnostic> diagnostics = merged(checked, remembered);
    List<Schedule> schedules = new ArrayList<>();
    List<Solution> plans = new ArrayList<>();
    List<Reported> conflicts = new ArrayList<>();
    for (List<Campaign> together : Neighbours.of(campaigns)) {
      GroupPlanner.Plan made = planner.plan(together, progress);
      Solution plan = made.solution();
      refuseBroken(plan, progress);
      if (made.shown() != plan) {
        refuseBroken(made.shown(), progress);
      }
      plans.add(plan);
      conflicts.addAll(report(plan, project, diagnostics, progress));
      PlanFindings.shortfalls(plan).forEach(each -> diagnostics.add(placing.place(each, project)));
      for (Campaign campaign : together) {
        progress.checkpoint();
        schedules.add(schedule(campaign, made, past, project));
      }
    }
    schedules.sort(Comparator.comparing(Schedule::getCampaign));
    List<Diagnostic> judged =
        merged(
            verdicts.of(plans, project, diagnostics, conditions.now()),
            planVerdicts.of(plans, project));
    diagnostics.addAll(judged);
    boolean feasible =
        schedules.stream().allMatch(each -> each.getUnscheduled().isEmpty())
            && judged.stream().noneMatch(Diagnostic::isError);
    return new Compilation(
        diagnostics.stream().sorted().toList(), schedules, plans, conflicts, feasible, judged);
  }

  /** Tells what found no place; gives back what is known to be a conflict. */
  private List<Reported> report(
      Solution plan, Project project, List<Diagnostic> diagnostics, Progress progress) {
    List<Conflict> found = Conflicts.of(plan, progress);
    List<Diagnostic> missing =
        PlanFindings.missing(plan, found).stream()
            .map(each -> placing.place(each, project))
            .toList();
    diagnostics.addAll(missing);
    return IntStream.range(0, found.size())
        .mapToObj(number -> new Reported(missing.get(number), found.get(number)))
        .toList();
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

  private Schedule schedule(Campaign campaign, GroupPlanner.Plan plan, Past past, Project project) {
    Solution own = plan.shown().only(CampaignProblem.isOf(campaign));
    ScheduleBuilder builder = new ScheduleBuilder(campaign, project, placing);
    return builder.build(own, PlanFindings.unplaced(own), plan.fingerprint(), past);
  }

  /** How the last plan and the texts go together. */
  private List<Diagnostic> remembered(
      List<Campaign> campaigns, Conditions conditions, Past past, Project project) {
    return campaigns.stream()
        .flatMap(campaign -> LockRules.check(campaign, conditions.previous(), past).stream())
        .map(finding -> placing.place(finding, project))
        .toList();
  }

  private static List<Diagnostic> merged(List<Diagnostic> some, List<Diagnostic> others) {
    List<Diagnostic> all = new ArrayList<>(some);
    all.addAll(others);
    all.sort(null);
    return all;
  }

  /** A plan that breaks a statement, or misjudges itself, never leaves: the engine has a defect. */
  private static void refuseBroken(Solution solution, Progress progress) {
    progress.checkpoint();
    List<Violation> violations = PlanChecker.check(solution);
    if (!violations.isEmpty()) {
      throw new IllegalStateException("the plan breaks its statements: " + violations);
    }
    progress.checkpoint();
    long value = PlanChecker.value(solution);
    if (value != solution.score()) {
      throw new IllegalStateException(
          "the plan says it is worth " + solution.score() + ", not " + value);
    }
  }
}
