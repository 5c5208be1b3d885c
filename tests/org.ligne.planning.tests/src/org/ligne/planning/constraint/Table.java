package org.ligne.planning.constraint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ligne.planning.Sketch;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.ProblemDraft;

/** A timetable that tests fill by id, day and hour, and one constraint or term that is asked. */
final class Table {
  private final Problem problem;
  private final Timetable timetable;

  Table(ProblemDraft draft) {
    problem = draft.build();
    timetable = new Timetable(problem);
  }

  Table put(String id, LocalDate day, int hour) {
    timetable.place(entry(id), slot(day, hour));
    return this;
  }

  boolean allows(HardConstraint constraint, String id, LocalDate day, int hour) {
    boolean allowed = constraint.allows(entry(id), slot(day, hour), timetable);
    if (allowed != obstacles(constraint, id, day, hour).isEmpty()) {
      throw new AssertionError("Obstacles and answer disagree for " + id);
    }
    return allowed;
  }

  List<Obstacle> obstacles(HardConstraint constraint, String id, LocalDate day, int hour) {
    List<Obstacle> found = new ArrayList<>();
    constraint.obstacles(entry(id), slot(day, hour), timetable, found::add);
    return found;
  }

  /** The statements and entries that stand in the way, in words. */
  List<String> blockers(HardConstraint constraint, String id, LocalDate day, int hour) {
    return obstacles(constraint, id, day, hour).stream()
        .map(it -> it.statement().text() + " " + it.entries().stream().map(Entry::id).toList())
        .toList();
  }

  long gain(SoftTerm term, String id, LocalDate day, int hour) {
    return term.gain(entry(id), slot(day, hour), timetable);
  }

  long total(SoftTerm term) {
    return term.total(timetable);
  }

  private Entry entry(String id) {
    return Sketch.entry(problem, id);
  }

  private int slot(LocalDate day, int hour) {
    return Sketch.slot(problem, day, hour, 0);
  }
}
