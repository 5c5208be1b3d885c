package org.ligne.planning.search;

import java.util.Comparator;
import java.util.List;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;

/** Places entry after entry, those with the fewest slots first, each at its best free slot. */
final class Greedy {
  private final Timetable table;
  private final Choice choice;
  private final Outlook outlook;
  private final Budget budget;

  Greedy(Timetable table, Choice choice, Outlook outlook, Budget budget) {
    this.table = table;
    this.choice = choice;
    this.outlook = outlook;
    this.budget = budget;
  }

  void run() {
    for (Entry entry : order(table.problem())) {
      budget.spend(entry.candidates().size());
      int slot = entry.isKept() ? entry.first() : best(entry);
      if (slot != Timetable.NOWHERE) {
        table.place(entry, slot);
      }
    }
  }

  private int best(Entry entry) {
    int slot = choice.best(entry, outlook.of(entry));
    return slot == Timetable.NOWHERE ? choice.best(entry, entry.candidates()) : slot;
  }

  /**
   * Kept entries, pinned ones, then those with the fewest slots, then the weightiest; ids break
   * ties.
   */
  private List<Entry> order(Problem problem) {
    return problem.entries().stream()
        .sorted(
            Comparator.comparing((Entry entry) -> !entry.isKept())
                .thenComparing(entry -> !entry.isPinned())
                .thenComparing(entry -> outlook.of(entry).size())
                .thenComparing(Entry::weight, Comparator.reverseOrder())
                .thenComparing(Entry::index))
        .toList();
  }
}
