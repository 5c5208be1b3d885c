package org.ligne.benchmarks.plan;

import java.io.PrintStream;
import java.util.Locale;
import org.ligne.families.Family;
import org.ligne.families.Size;
import org.ligne.planning.problem.Problem;

/** How CPU time grows from 400 to 20,000 entries at equal steps for each. */
final class Growth {
  private static final double[] PARTS = {0.02, 0.1, 0.3, 1};
  private static final long STEPS = 1_000;

  private final PrintStream out;

  Growth(PrintStream out) {
    this.out = out;
  }

  void print() {
    Table table = new Table(out, "entries", "problem made in", "planned in", "for each entry");
    double[] entries = new double[PARTS.length];
    double[] seconds = new double[PARTS.length];
    Timed.of(problem(PARTS[0]), 10 * STEPS); // so that the JVM is warm
    for (int i = 0; i < PARTS.length; i++) {
      double start = Cpu.seconds();
      Problem problem = problem(PARTS[i]);
      double made = Cpu.seconds() - start;
      entries[i] = problem.entries().size();
      seconds[i] = Timed.of(problem, STEPS).seconds();
      table.row(
          Table.count((long) entries[i]),
          Table.seconds(made),
          Table.seconds(seconds[i]),
          String.format(Locale.ROOT, "%.3f ms", 1000 * seconds[i] / entries[i]));
    }
    table.end();
    out.printf(
        Locale.ROOT,
        "Growth: CPU time goes with the entries to the power of %.3f (to beat: 1.15), at %,d steps"
            + " an entry.%n%n",
        slope(entries, seconds),
        STEPS);
  }

  private static Problem problem(double part) {
    return new Family(Size.XL.times(part), 1001).problem();
  }

  /** The least squares line through the logarithms. */
  private static double slope(double[] x, double[] y) {
    double meanX = 0;
    double meanY = 0;
    for (int i = 0; i < x.length; i++) {
      meanX += Math.log(x[i]) / x.length;
      meanY += Math.log(y[i]) / y.length;
    }
    double above = 0;
    double below = 0;
    for (int i = 0; i < x.length; i++) {
      above += (Math.log(x[i]) - meanX) * (Math.log(y[i]) - meanY);
      below += (Math.log(x[i]) - meanX) * (Math.log(x[i]) - meanX);
    }
    return above / below;
  }
}
