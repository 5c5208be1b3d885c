package org.ligne.compiler.schedule;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ligne.compiler.Conditions;
import org.ligne.compiler.calendar.PublicHolidays;
import org.ligne.compiler.score.Scores;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.line.Line;
import org.ligne.model.schedule.PlanQuality;
import org.ligne.planning.Planner;
import org.ligne.planning.Progress;
import org.ligne.planning.Quality;
import org.ligne.planning.Solution;
import org.ligne.planning.bound.Effort;
import org.ligne.planning.bound.ProvingPlanner;
import org.ligne.planning.conflict.Completing;
import org.ligne.planning.problem.Fingerprint;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.search.Engine;
import org.ligne.planning.translate.CampaignProblem;
import org.ligne.planning.translate.Past;
import org.ligne.planning.translate.Surroundings;

/** Plans campaigns that can get in each other's way, from what is known of the last plan. */
final class GroupPlanner {
  private final Conditions conditions;
  private final Past past;

  GroupPlanner(Conditions conditions, Past past) {
    this.conditions = conditions;
    this.past = past;
  }

  /**
   * A plan, and what it depends on.
   *
   * @param solution the plan, with what it costs to move entries of the last one
   * @param shown the same plan as if there had been none before, held entries aside: what is
   *     written down does not change when it is planned again
   * @param fingerprint of the problem as the texts alone make it
   */
  record Plan(Solution solution, Solution shown, String fingerprint) {}

  Plan plan(List<Campaign> together, Progress progress) {
    if (together.stream().noneMatch(each -> past.schedule(each).isPresent())) {
      Problem stated = problem(together, Past.NONE, progress);
      Planner planner = new ProvingPlanner(new Completing(new Engine()), conditions.effort());
      Solution solution = planner.plan(stated, progress);
      return new Plan(solution, solution, fingerprint(stated));
    }
    Problem problem = problem(together, past, progress);
    String fingerprint =
        fingerprint(past.isBinding() ? problem(together, Past.NONE, progress) : problem);
    Unchanged last = new Unchanged(together, past, fingerprint);
    Optional<Solution> same = last.plan(problem, progress);
    Optional<PlanQuality> known =
        same.flatMap(any -> last.quality())
            .filter(quality -> quality.getWork() >= conditions.effort().work());
    Solution solution = known.isPresent() ? same.orElseThrow() : planned(problem, same, progress);
    Solution shown = Twin.of(solution, problem.withoutPrevious(), progress);
    return new Plan(solution, judged(shown, known, progress), fingerprint);
  }

  private static String fingerprint(Problem stated) {
    return Fingerprint.of(stated, ScheduleBuilder.ENGINE);
  }

  private static Problem problem(List<Campaign> together, Past past, Progress progress) {
    return CampaignProblem.of(together, GroupPlanner::surroundings, past, progress);
  }

  /** Searched for where something has changed, and improved where that is wanted. */
  private Solution planned(Problem problem, Optional<Solution> same, Progress progress) {
    Solution plan = same.orElseGet(() -> new Completing(new Engine()).plan(problem, progress));
    return conditions.effort().improving() == 0
        ? plan
        : new ProvingPlanner((any, watched) -> plan, conditions.effort()).plan(problem, progress);
  }

  /** With how good the last plan was known to be, if that holds for this one; else judged anew. */
  private Solution judged(Solution plan, Optional<PlanQuality> last, Progress progress) {
    if (last.isPresent() && last.get().getPoints() == plan.points()) {
      return plan.with(quality(last.get()));
    }
    Effort effort = conditions.effort();
    Planner judge = new ProvingPlanner((any, watched) -> plan, effort.judging());
    Quality quality = judge.plan(plan.problem(), progress).quality();
    return quality.work() == 0 ? plan.with(quality) : plan.with(quality.after(effort.work()));
  }

  private static Quality quality(PlanQuality last) {
    return new Quality(
        Quality.Verdict.valueOf(last.getVerdict().name()),
        last.getPoints(),
        last.getBound() == null ? OptionalLong.empty() : OptionalLong.of(last.getBound()),
        last.getSolver(),
        last.getSeed(),
        last.getWork());
  }

  private static Surroundings surroundings(Line line) {
    return new Surroundings(new PublicHolidays(line.getHolidays()), Scores.of(line));
  }
}
