package org.ligne.benchmarks.plan;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.ligne.families.Family;
import org.ligne.families.Size;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.conflict.Conflict;
import org.ligne.planning.conflict.Conflicts;
import org.ligne.planning.problem.Admission;
import org.ligne.planning.problem.Cap;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.ProblemDraft;
import org.ligne.planning.problem.Request;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;
import org.ligne.planning.problem.Wish;
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
            out,
            "conflict",
            "family",
            "left out",
            "conflicts",
            "statements",
            "CPU",
            "to beat",
            "longest time without a look whether to stop",
            "to beat");
    row(Contradiction.ORDER, "S", "", new Table(new PrintStream(OutputStream.nullOutputStream())));
    for (Contradiction kind : Contradiction.values()) {
      row(kind, "S", "0.35 s", table);
      row(kind, "M", "2.5 s", table);
      row(kind, "L", "25 s, aim 3 s", table);
      row(kind, "XL", "–", table);
    }
    row("500 too many", "a channel", crowd(), "–", table);
    table.end();
  }

  /** Ten days of two entries, and 520 entries for them. */
  private static Problem crowd() {
    LocalDate first = LocalDate.of(2026, 9, 14);
    ZoneId zone = ZoneId.of("Europe/Paris");
    Wish wish =
        new Wish.Within(
            first.atStartOfDay(zone).toInstant(),
            first.plusDays(10).atStartOfDay(zone).toInstant(),
            new Statement(StatementKind.PHASE, "ten days", null));
    Cap cap = new Cap(2, new Statement(StatementKind.MAX_PER_DAY, "at most 2 per day", null));
    ProblemDraft draft = new ProblemDraft(zone, first, first.plusDays(27));
    draft.add(
        ChannelPolicy.unlimited("blog", any -> Admission.open(50, null, null)).withPerDay(cap));
    for (int i = 0; i < 520; i++) {
      draft.add(new Request("entry" + i, "blog", null, null, 1, wish, null));
    }
    return draft.build();
  }

  private static void row(Contradiction kind, String size, String toBeat, Table table) {
    String name = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    Problem problem = kind.in(new Family(Size.named(size), 1001));
    row(name, size + ", 1001", problem, toBeat, table);
  }

  private static void row(String name, String of, Problem problem, String toBeat, Table table) {
    Solution plan = new Engine(Engine.QUICK).plan(problem, Progress.NONE);
    Watch watch = new Watch();
    double start = processSeconds();
    List<Conflict> found = Conflicts.of(plan, watch);
    double seconds = processSeconds() - start;
    table.row(
        name,
        of,
        plan.unplaced().size(),
        found.size(),
        found.stream().map(it -> it.statements().size()).distinct().toList(),
        Table.seconds(seconds),
        toBeat,
        Table.seconds(watch.longestSilence()),
        "0.2 s");
  }

  /** The solver works on threads of its own; the system counts in hundredths of a second. */
  private static double processSeconds() {
    Duration cpu = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    return cpu.toMillis() / 1e3;
  }
}
