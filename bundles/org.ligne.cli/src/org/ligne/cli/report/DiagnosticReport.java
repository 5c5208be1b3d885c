package org.ligne.cli.report;

import org.ligne.compiler.Diagnostic;

/** A way to write down what checks have found. */
public interface DiagnosticReport {

  /** Takes the findings of one project, in order. */
  void add(CheckedProject project);

  /** Ends the report once all projects are in it. */
  void end();

  /**
   * How many findings of each severity there are.
   *
   * @param errors what keeps the plan from being used
   * @param warnings what someone should look at
   * @param infos what is worth knowing
   */
  record Counts(int errors, int warnings, int infos) {

    /** Counts findings. */
    public static Counts of(Iterable<Diagnostic> diagnostics) {
      int[] counts = new int[3];
      diagnostics.forEach(each -> counts[each.severity().ordinal()]++);
      return new Counts(counts[0], counts[1], counts[2]);
    }

    /** The sum of two. */
    public Counts plus(Counts other) {
      return new Counts(errors + other.errors, warnings + other.warnings, infos + other.infos);
    }
  }
}
