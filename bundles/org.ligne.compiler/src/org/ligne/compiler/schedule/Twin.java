package org.ligne.compiler.schedule;

import org.ligne.planning.Placed;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.explain.Report;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;

/** The same plan for a problem that differs in wishes alone. */
final class Twin {
  private Twin() {}

  /**
   * The plan with the reasons and the value it has there.
   *
   * @param problem one of the same entries and slots
   * @param progress may ask to stop
   */
  static Solution of(Solution plan, Problem problem, Progress progress) {
    Timetable table = new Timetable(problem);
    for (Placed placed : plan.placed()) {
      Entry entry = problem.entries().get(placed.entry().index());
      table.place(entry, problem.axis().ceiling(placed.at().toInstant()));
    }
    return new Report(table).solution(progress);
  }
}
