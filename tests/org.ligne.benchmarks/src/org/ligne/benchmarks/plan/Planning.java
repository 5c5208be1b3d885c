package org.ligne.benchmarks.plan;

import java.io.PrintStream;

/** All figures of planning, next to the figures to beat. */
public final class Planning {
  private final PrintStream out;

  /** Figures that are printed as tables. */
  public Planning(PrintStream out) {
    this.out = out;
  }

  /** Measures and prints; takes about ten minutes. */
  public void print() throws Exception {
    new Plans(out).print();
    new Growth(out).print();
    new Replan(out).print();
    new Explaining(out).print();
    new Conflicting(out).print();
    new FromText(out).print();
  }
}
