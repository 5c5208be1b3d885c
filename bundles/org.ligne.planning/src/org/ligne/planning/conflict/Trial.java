package org.ligne.planning.conflict;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Entry;

/** Makes repairs of one conflict and looks whether all entries have a slot then. */
final class Trial {
  private final Excerpt excerpt;
  private final Conflict conflict;
  private final Work work;

  /** Takes a plan that lacks the missing entry of the conflict. */
  Trial(Timetable table, Conflict conflict, Work work) {
    this.excerpt = new Excerpt(table, conflict, work.progress());
    this.conflict = conflict;
    this.work = work;
  }

  /** Whether with a repair all entries of the conflict are placed and nobody else is thrown out. */
  boolean works(Repair repair) {
    Amendment amendment = new Amendment(conflict.problem(), repair);
    return full(amendment, repair instanceof Repair.Move move ? List.of(move.entry()) : List.of())
        .isPresent();
  }

  /** Where an entry goes when everybody is placed; nothing if that cannot be. */
  Optional<Instant> whereIs(Entry adrift, Amendment amendment) {
    return full(amendment, List.of(adrift)).map(table -> at(adrift, table));
  }

  private static Instant at(Entry adrift, Timetable table) {
    return table.problem().entries().stream()
        .filter(entry -> entry.id().equals(adrift.id()))
        .map(entry -> table.problem().axis().at(table.slot(entry)).toInstant())
        .findFirst()
        .orElseThrow();
  }

  /** A table that holds everybody; nothing if there is none, or nobody can tell. */
  private Optional<Timetable> full(Amendment amendment, List<Entry> moved) {
    if (work.isOver()) {
      return Optional.empty();
    }
    Set<String> lifted = new TreeSet<>(Set.of(conflict.missing().id()));
    moved.forEach(entry -> lifted.add(entry.id()));
    Timetable table = excerpt.with(amendment, lifted);
    List<Entry> missing =
        table.problem().entries().stream().filter(entry -> lifted.contains(entry.id())).toList();
    Judge judge = new Judge(table.problem(), work);
    return missing.isEmpty()
            || new Rearrangement(table, judge).place(missing) instanceof Verdict.Possible
        ? Optional.of(table)
        : Optional.empty();
  }
}
