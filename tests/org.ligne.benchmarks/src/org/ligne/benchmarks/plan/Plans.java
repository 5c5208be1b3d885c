package org.ligne.benchmarks.plan;

import java.io.PrintStream;
import java.util.List;
import org.ligne.families.Family;
import org.ligne.families.Size;
import org.ligne.planning.PlanChecker;
import org.ligne.planning.Solution;
import org.ligne.planning.problem.Problem;

/** How good plans of each family are after some CPU-seconds, on seeds nobody tuned anything on. */
final class Plans {
  private static final double[] SECONDS = {1, 5, 30};

  /** A family, the seeds it is drawn from, and what others reached. */
  private record Goal(String name, long[] seeds, String complete, String gap, String memory) {
    Goal(String name, String complete, String gap, String memory, long... seeds) {
      this(name, seeds, complete, gap, memory);
    }
  }

  private static final List<Goal> GOALS =
      List.of(
          new Goal("S", "0.05 s", "0.1 % (5 s)", "–", 1001, 1002, 1003),
          new Goal("M", "0.2 s", "1.4 % (5 s), 1.2 % (30 s)", "–", 1001, 1002),
          new Goal("L", "0.5 s", "–", "–", 1001),
          new Goal("XL", "6 s", "2.9 % (54 s), aim 2 %", "500 MB", 1001));

  private final PrintStream out;

  Plans(PrintStream out) {
    this.out = out;
  }

  void print() {
    Timed.of(new Family(Size.M, 2000).problem(), 20_000); // so that the JVM is warm
    Table table =
        new Table(
            out,
            "family, seed",
            "complete after",
            "to beat",
            "points after 1 s",
            "5 s",
            "30 s",
            "bound",
            "gap after 5 s",
            "30 s",
            "polished",
            "to beat",
            "steps a second",
            "peak memory",
            "to beat");
    for (Goal goal : GOALS) {
      for (long seed : goal.seeds()) {
        row(goal, seed, table);
      }
    }
    table.end();
  }

  private static void row(Goal goal, long seed, Table table) {
    Family family = new Family(Size.named(goal.name()), seed);
    Problem problem = family.problem();
    Pace pace = new Pace(problem);
    Timed[] runs = new Timed[SECONDS.length];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = pace.after(SECONDS[i]);
      judge(runs[i].plan());
    }
    Solution quick = runs[1].plan();
    Solution slow = runs[2].plan();
    boolean large = goal.name().equals("XL");
    Bound bound = large ? null : Bound.thorough(slow);
    table.row(
        goal.name() + ", " + seed,
        Table.seconds(pace.least().complete()),
        goal.complete(),
        points(runs[0]),
        points(runs[1]),
        points(runs[2]),
        large || bound.bound().isEmpty() ? "–" : Table.count(bound.bound().getAsLong()),
        Table.percent(large ? Bound.sampledGap(family, quick) : bound.gap(quick)),
        Table.percent(large ? Bound.sampledGap(family, slow) : bound.gap(slow)),
        large ? "–" : Table.percent(bound.polishedGap()),
        goal.gap(),
        Table.millions(pace.perSecond()),
        Table.megabytes(Child.plan(goal.name(), seed).peakMemory()),
        goal.memory());
  }

  private static String points(Timed run) {
    String left = run.plan().isComplete() ? "" : ", " + run.plan().unplaced().size() + " left out";
    return Table.count(run.plan().points()) + " (" + Table.seconds(run.seconds()) + left + ")";
  }

  private static void judge(Solution plan) {
    if (!PlanChecker.check(plan).isEmpty() || PlanChecker.value(plan) != plan.score()) {
      throw new IllegalStateException("the plan does not hold: " + PlanChecker.check(plan));
    }
  }
}
