package org.ligne.planning.conflict;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Entry;

/** Makes repairs of one conflict and looks whether all entries have a slot then. */
final class Trial {
  private final Excerpt excerpt;
  private final Conflict conflict;
  private final Work work;

  Trial(Timetable table, Conflict conflict, Work work) {
    this.excerpt = new Excerpt(table, conflict);
    this.conflict = conflict;
    this.work = work;
  }

  /** Whether with a repair all entries of the conflict are placed and nobody else is thrown out. */
  boolean works(Repair repair) {
    Set<String> lifted = new TreeSet<>(Set.of(conflict.missing().id()));
    if (repair instanceof Repair.Move move) {
      lifted.add(move.entry().id());
    }
    return !work.isOver() && places(new Amendment(conflict.problem(), repair), lifted) != null;
  }

  /** The minute of the epoch an entry has when everybody is placed; nothing if that cannot be. */
  OptionalLong minuteOf(Entry adrift, Amendment amendment) {
    Set<String> lifted = new TreeSet<>(Set.of(conflict.missing().id(), adrift.id()));
    Timetable table = work.isOver() ? null : places(amendment, lifted);
    return table == null
        ? OptionalLong.empty()
        : table.problem().entries().stream()
            .filter(entry -> entry.id().equals(adrift.id()))
            .mapToLong(entry -> table.problem().axis().minute(table.slot(entry)))
            .findFirst();
  }

  /** A table that holds everybody; null if there is none, or nobody can tell. */
  private Timetable places(Amendment amendment, Set<String> lifted) {
    Timetable table = excerpt.with(amendment, lifted);
    List<Entry> missing =
        table.problem().entries().stream().filter(entry -> lifted.contains(entry.id())).toList();
    Judge judge = new Judge(table.problem(), work);
    return missing.isEmpty()
            || new Rearrangement(table, judge).place(missing) instanceof Verdict.Possible
        ? table
        : null;
  }
}
