package org.ligne.benchmarks.plan;

import java.io.PrintStream;
import java.util.Locale;
import org.ligne.families.Family;
import org.ligne.families.Size;
import org.ligne.planning.Placed;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.explain.Explainer;
import org.ligne.planning.explain.Option;
import org.ligne.planning.search.Engine;

/** Asks for every alternative of every entry of a plan, and whether any of them is better. */
final class Explaining {
  private final PrintStream out;

  Explaining(PrintStream out) {
    this.out = out;
  }

  void print() {
    Table table =
        new Table(
            out,
            "explanations",
            "entries",
            "slots looked at",
            "all alternatives of an entry",
            "to beat",
            "why here, and the next best",
            "free moves that are better",
            "to beat");
    for (String size : new String[] {"S", "M", "L", "XL"}) {
      row(size, table);
    }
    table.end();
  }

  private static void row(String size, Table table) {
    Solution plan =
        new Engine(Engine.QUICK).plan(new Family(Size.named(size), 1001).problem(), Progress.NONE);
    Explainer explainer = new Explainer(plan);
    long[] counts = new long[2];
    look(plan, explainer, new long[2]); // so that the JVM is warm
    double all = Cpu.of(() -> look(plan, explainer, counts));
    double why = Cpu.of(() -> plan.placed().forEach(it -> explainer.explain(it.entry())));
    int entries = plan.placed().size();
    table.row(
        size + ", 1001",
        Table.count(entries),
        Table.count(counts[0]),
        String.format(Locale.ROOT, "%.3f ms", all * 1000 / entries),
        "0.2 ms",
        String.format(Locale.ROOT, "%.3f ms", why * 1000 / entries),
        counts[1],
        0);
  }

  private static void look(Solution plan, Explainer explainer, long[] counts) {
    for (Placed one : plan.placed()) {
      for (Option option : explainer.options(one.entry())) {
        counts[0]++;
        boolean better = option.isFree() && option.change() > 0 && !one.entry().isPinned();
        counts[1] += better ? 1 : 0;
      }
    }
  }
}
