package org.ligne.planning.search;

import java.util.Comparator;
import java.util.List;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;

/**
 * Places entry after entry, each at its best free slot: first what the last plan had, so that it
 * can stay, then those with the fewest slots.
 */
final class Greedy {
  private final Timetable table;
  private final Choice choice;
  private final Outlook outlook;
  private final Steps steps;

  Greedy(Timetable table, Choice choice, Outlook outlook, Steps steps) {
    this.table = table;
    this.choice = choice;
    this.outlook = outlook;
    this.steps = steps;
  }

  void run() {
    for (Entry entry : order(table.problem())) {
      steps.spend(entry.candidates().size());
      int slot =
          entry.isKept() ? entry.first() : steps.isEnough() ? Timetable.NOWHERE : best(entry);
      if (slot != Timetable.NOWHERE) {
        table.place(entry, slot);
      }
    }
  }

  private int best(Entry entry) {
    if (entry.previous() != Entry.NONE && table.constraints().allow(entry, entry.previous())) {
      return entry.previous();
    }
    int slot = choice.best(entry, outlook.of(entry));
    return slot == Timetable.NOWHERE ? choice.best(entry, entry.candidates()) : slot;
  }

  /**
   * Kept entries, pinned ones, those that were planned before, then those with the fewest slots,
   * then the weightiest; ids break ties.
   */
  private List<Entry> order(Problem problem) {
    return problem.entries().stream()
        .sorted(
            Comparator.comparing((Entry entry) -> !entry.isKept())
                .thenComparing(entry -> !entry.isPinned())
                .thenComparing(entry -> entry.previous() == Entry.NONE)
                .thenComparing(entry -> outlook.of(entry).size())
                .thenComparing(Entry::weight, Comparator.reverseOrder())
                .thenComparing(Entry::index))
        .toList();
  }
}
