package org.ligne.benchmarks.plan;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.ligne.families.Family;
import org.ligne.families.Size;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.conflict.Conflict;
import org.ligne.planning.conflict.Conflicts;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.search.Engine;

/** How long it takes to say why something cannot be done. */
final class Conflicting {
  private final PrintStream out;

  Conflicting(PrintStream out) {
    this.out = out;
  }

  void print() {
    Table table =
        new Table(
            out, "conflict", "family", "left out", "conflicts", "statements", "CPU", "to beat");
    row(Contradiction.ORDER, "S", "", new Table(new PrintStream(OutputStream.nullOutputStream())));
    for (Contradiction kind : Contradiction.values()) {
      row(kind, "S", "0.35 s", table);
      row(kind, "M", "2.5 s", table);
      row(kind, "L", "25 s, aim 3 s", table);
    }
    table.end();
  }

  private static void row(Contradiction kind, String size, String toBeat, Table table) {
    Problem problem = kind.in(new Family(Size.named(size), 1001));
    Solution plan = new Engine(Engine.QUICK).plan(problem, Progress.NONE);
    double start = processSeconds();
    List<Conflict> found = Conflicts.of(plan, Progress.NONE);
    double seconds = processSeconds() - start;
    List<Integer> statements = found.stream().map(it -> it.statements().size()).toList();
    table.row(
        kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
        size + ", 1001",
        plan.unplaced().size(),
        found.size(),
        statements,
        Table.seconds(seconds),
        toBeat);
  }

  /** The solver works on threads of its own; the system counts in hundredths of a second. */
  private static double processSeconds() {
    Duration cpu = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    return cpu.toMillis() / 1e3;
  }
}
