package org.ligne.planning.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ligne.planning.Blockage;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Statement;

/** Collects which slots each statement closes, and with the help of which entries. */
final class Tally {
  private record Closing(Statement statement, BitSet slots, Set<Entry> entries) {

    Closing(Statement statement) {
      this(statement, new BitSet(), new LinkedHashSet<>());
    }

    /** Whether the other closes all these slots with all these entries, and more besides. */
    boolean isCoveredBy(Closing other) {
      BitSet rest = (BitSet) slots.clone();
      rest.andNot(other.slots);
      return rest.isEmpty()
          && slots.cardinality() < other.slots.cardinality()
          && other.entries.containsAll(entries);
    }
  }

  private static final Comparator<Blockage> MOST_SLOTS_FIRST =
      Comparator.comparingInt(Blockage::slots)
          .reversed()
          .thenComparing(Blockage::statement, Statement.ORDER);

  private final Map<Statement, Closing> closings = new LinkedHashMap<>();

  /** Adds what closes one slot. */
  void add(int slot, List<Bar> bars) {
    for (Bar bar : bars) {
      Closing closing = closings.computeIfAbsent(bar.statement(), Closing::new);
      closing.slots.set(slot);
      closing.entries.addAll(bar.others());
    }
  }

  /**
   * The statements that close most slots, those first. Where one says all that another says and
   * more, the other is left out.
   */
  List<Blockage> top(int most) {
    List<Closing> all = new ArrayList<>(closings.values());
    return all.stream()
        .filter(closing -> all.stream().noneMatch(closing::isCoveredBy))
        .map(Tally::blockage)
        .sorted(MOST_SLOTS_FIRST)
        .limit(most)
        .toList();
  }

  private static Blockage blockage(Closing closing) {
    List<Entry> named =
        closing.entries.stream()
            .sorted(Comparator.comparingInt(Entry::index))
            .limit(Blockage.MAX_ENTRIES)
            .toList();
    return new Blockage(closing.statement, closing.slots.cardinality(), named);
  }
}
