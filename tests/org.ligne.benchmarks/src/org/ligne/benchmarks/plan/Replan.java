package org.ligne.benchmarks.plan;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.ligne.families.Family;
import org.ligne.families.Size;
import org.ligne.planning.Placed;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.conflict.Conflicts;
import org.ligne.planning.explain.Explainer;
import org.ligne.planning.explain.Option;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.Request;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;
import org.ligne.planning.problem.Wish;
import org.ligne.planning.search.Engine;

/** Forces some entries of a finished plan to where others are, and counts what else changes. */
final class Replan {
  private static final int FORCED = 10;
  private static final int MOST_BARS = 2;
  private static final int APART_DAYS = 3;

  private final PrintStream out;

  Replan(PrintStream out) {
    this.out = out;
  }

  void print() {
    Table table =
        new Table(
            out,
            "re-plan",
            "forced",
            "changed",
            "to beat",
            "left out",
            "of these proved impossible",
            "to beat",
            "CPU");
    for (long seed = 1001; seed <= 1005; seed++) {
      row(seed, table);
    }
    table.end();
  }

  private static void row(long seed, Table table) {
    Family family = new Family(Size.M, seed);
    Solution before = new Engine().plan(family.problem(), Progress.NONE);
    Map<String, Instant> moments = new HashMap<>();
    before.placed().forEach(it -> moments.put(it.entry().id(), it.at().toInstant()));
    Map<String, Instant> forced = force(before, seed);
    Problem problem = family.changed(it -> change(it, moments, forced)).build();
    Timed run = Timed.of(problem, Engine.NORMAL);
    long changed =
        run.plan().placed().stream()
            .filter(it -> !forced.containsKey(it.entry().id()))
            .filter(it -> !it.at().toInstant().equals(moments.get(it.entry().id())))
            .count();
    table.row(
        "M, " + seed,
        forced.size(),
        changed,
        "≤ " + 2 * FORCED,
        run.plan().unplaced().size(),
        Conflicts.of(run.plan(), Progress.NONE).size(),
        0,
        Table.seconds(run.seconds()));
  }

  private static Request change(
      Request request, Map<String, Instant> moments, Map<String, Instant> forced) {
    Instant moment = forced.get(request.id());
    if (moment == null) {
      return request.previouslyAt(moments.get(request.id()));
    }
    Statement statement = new Statement(StatementKind.FIXED_TIME, "at " + moment, null);
    return request.with(new Wish.At(moment, statement));
  }

  private static Map<String, Instant> force(Solution plan, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Explainer explainer = new Explainer(plan);
    Map<String, Instant> forced = new HashMap<>();
    while (forced.size() < FORCED) {
      Placed one = plan.placed().get(random.nextInt(plan.placed().size()));
      List<Option> taken =
          explainer.options(one.entry()).stream()
              .filter(Replan::isTakenByFew)
              .filter(option -> isApart(option.at().toInstant(), forced.values()))
              .toList();
      if (!one.entry().isPinned() && !taken.isEmpty()) {
        Option there = taken.get(random.nextInt(taken.size()));
        forced.put(one.entry().id(), there.at().toInstant());
      }
    }
    return forced;
  }

  /** Whether nothing else was forced to a time near by, so that the forced can all be had. */
  private static boolean isApart(Instant moment, Collection<Instant> others) {
    return others.stream()
        .allMatch(other -> Duration.between(other, moment).abs().toDays() >= APART_DAYS);
  }

  /** Whether somebody is there who can leave. */
  private static boolean isTakenByFew(Option option) {
    return !option.isFree()
        && option.bars().size() <= MOST_BARS
        && option.bars().stream()
            .allMatch(
                bar -> !bar.others().isEmpty() && bar.others().stream().noneMatch(Entry::isPinned));
  }
}
