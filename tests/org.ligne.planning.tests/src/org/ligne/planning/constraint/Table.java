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

  boolean allows(Class<? extends HardConstraint> kind, String id, LocalDate day, int hour) {
    HardConstraint rule = rule(kind);
    boolean allowed = !rule.concerns(entry(id)) || rule.allows(entry(id), slot(day, hour));
    if (allowed != obstacles(kind, id, day, hour).isEmpty()) {
      throw new AssertionError("Obstacles and answer disagree for " + id);
    }
    return allowed;
  }

  List<Obstacle> obstacles(
      Class<? extends HardConstraint> kind, String id, LocalDate day, int hour) {
    List<Obstacle> found = new ArrayList<>();
    if (rule(kind).concerns(entry(id))) {
      rule(kind).obstacles(entry(id), slot(day, hour), found::add);
    }
    return found;
  }

  /** The statements and entries that stand in the way, in words. */
  List<String> blockers(Class<? extends HardConstraint> kind, String id, LocalDate day, int hour) {
    return obstacles(kind, id, day, hour).stream()
        .map(it -> it.statement().text() + " " + it.entries().stream().map(Entry::id).toList())
        .toList();
  }

  long gain(Class<? extends SoftTerm> kind, String id, LocalDate day, int hour) {
    SoftTerm term = term(kind);
    long gain = term.concerns(entry(id)) ? term.gain(entry(id), slot(day, hour)) : 0;
    long split = effects(kind, id, day, hour).stream().mapToLong(Effect::points).sum();
    if (kind != Placing.class && gain != split) {
      throw new AssertionError("Effects and gain disagree for " + id);
    }
    return gain;
  }

  List<Effect> effects(Class<? extends SoftTerm> kind, String id, LocalDate day, int hour) {
    List<Effect> found = new ArrayList<>();
    if (term(kind).concerns(entry(id))) {
      term(kind).effects(entry(id), slot(day, hour), found::add);
    }
    return found;
  }

  long total(Class<? extends SoftTerm> kind) {
    return term(kind).total();
  }

  private HardConstraint rule(Class<? extends HardConstraint> kind) {
    return only(kind, timetable.constraints().rules());
  }

  private SoftTerm term(Class<? extends SoftTerm> kind) {
    return only(kind, timetable.constraints().terms());
  }

  private static <T> T only(Class<? extends T> kind, List<T> all) {
    return all.stream().filter(kind::isInstance).findFirst().orElseThrow();
  }

  private Entry entry(String id) {
    return Sketch.entry(problem, id);
  }

  private int slot(LocalDate day, int hour) {
    return Sketch.slot(problem, day, hour, 0);
  }
}
