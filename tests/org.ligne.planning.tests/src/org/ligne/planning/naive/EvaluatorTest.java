package org.ligne.planning.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;

/** The incremental evaluator says what the naive one says, over a million random moves. */
class EvaluatorTest {
  private static final class Walk {
    private final Problem problem;
    private final Timetable table;
    private final NaiveRules rules;
    private final NaiveValue naive;
    private final SplittableRandom random;
    private long value;
    private int allowed;
    private int refused;

    Walk(Problem problem, long seed) {
      this.problem = problem;
      this.table = new Timetable(problem);
      this.rules = new NaiveRules(problem);
      this.naive = new NaiveValue(problem);
      this.random = new SplittableRandom(seed);
      this.value = table.constraints().total();
      problem.entries().stream().filter(Entry::isKept).forEach(it -> place(it, it.first()));
      check();
    }

    private void check() {
      assertEquals(naive.of(table.snapshot()), value);
    }

    private void place(Entry entry, int slot) {
      value += table.constraints().gain(entry, slot);
      table.place(entry, slot);
    }

    private int remove(Entry entry) {
      int slot = table.remove(entry);
      value -= table.constraints().gain(entry, slot);
      return slot;
    }

    private Entry any() {
      Entry entry;
      do {
        entry = problem.entries().get(random.nextInt(problem.entries().size()));
      } while (entry.isKept());
      return entry;
    }

    private int anySlot(Entry entry) {
      int size = entry.candidates().size();
      boolean stray = size == 0 || random.nextInt(20) == 0;
      return stray
          ? random.nextInt(problem.axis().size())
          : entry.candidates().get(random.nextInt(size));
    }

    void step() {
      Entry entry = any();
      Entry other = any();
      if (random.nextInt(4) == 0 && areSwappable(entry, other)) {
        swap(entry, other);
      } else {
        move(entry);
      }
      check();
    }

    private boolean areSwappable(Entry entry, Entry other) {
      return entry != other && table.isPlaced(entry) && table.isPlaced(other);
    }

    private void move(Entry entry) {
      if (table.isPlaced(entry)) {
        remove(entry);
      }
      tryPlace(entry, anySlot(entry));
    }

    private boolean tryPlace(Entry entry, int slot) {
      int[] after = table.snapshot();
      after[entry.index()] = slot;
      boolean holds = rules.hold(after);
      assertEquals(holds, table.constraints().allow(entry, slot), entry.id());
      assertEquals(holds, obstacles(entry, slot) == 0, entry.id());
      if (holds) {
        place(entry, slot);
      }
      allowed += holds ? 1 : 0;
      refused += holds ? 0 : 1;
      return holds;
    }

    private int obstacles(Entry entry, int slot) {
      int[] found = new int[1];
      table.constraints().obstacles(entry, slot, any -> found[0]++);
      return found[0];
    }

    private void swap(Entry entry, Entry other) {
      int slot = remove(entry);
      int target = remove(other);
      if (tryPlace(entry, target) && !tryPlace(other, slot)) {
        remove(entry);
      }
      if (!table.isPlaced(entry)) {
        place(entry, slot);
        place(other, target);
      }
    }
  }

  @ParameterizedTest(name = "{0} entries, seed {2}: {3} moves")
  @CsvSource({
    "6, 4, 1, 150000", "6, 4, 2, 150000", "8, 7, 3, 150000", "8, 7, 4, 150000",
    "10, 14, 5, 150000", "10, 14, 6, 150000", "12, 10, 7, 100000", "16, 16, 8, 60000",
    "24, 21, 9, 40000"
  })
  void movesAreJudgedAsTheNaiveJudgeDoes(int entries, int days, long seed, int moves) {
    Walk walk = new Walk(Medley.of(entries, days, 90, seed), seed);
    for (int i = 0; i < moves; i++) {
      walk.step();
    }
    assertEquals(walk.value, walk.table.constraints().total(), "counted from scratch");
    assertTrue(walk.allowed > moves / 20, "few moves are allowed: " + walk.allowed);
    assertTrue(walk.refused > moves / 20, "few moves are refused: " + walk.refused);
  }
}
