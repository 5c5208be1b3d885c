package org.ligne.planning.constraint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ligne.planning.Sketch.MONDAY;
import static org.ligne.planning.Sketch.bestAt;
import static org.ligne.planning.Sketch.cadence;
import static org.ligne.planning.Sketch.floating;
import static org.ligne.planning.Sketch.fortnight;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.ProblemDraft;

class ConstraintsTest {
  private static Problem problem(SplittableRandom random) {
    ProblemDraft draft = fortnight();
    for (String id : List.of("web", "mail")) {
      draft.add(
          ChannelPolicy.unlimited(id, bestAt(12))
              .withCadence(cadence(3, MONDAY, MONDAY.plusDays(11)), null));
    }
    for (int i = 0; i < 12; i++) {
      String pillar = random.nextBoolean() ? "craft" : "offers";
      String channel = random.nextInt(3) == 0 ? "mail" : "web";
      draft.add(floating("post" + i, channel, pillar, null, 1 + random.nextInt(3)));
    }
    return draft.build();
  }

  private static int anySlot(Timetable table, Entry entry, SplittableRandom random) {
    int slot;
    do {
      slot = random.nextInt(table.problem().axis().size());
    } while (table.lane(entry).at(slot) != null);
    return slot;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theGainOfAStepIsWhatTheTotalChangesBy(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Timetable table = new Timetable(problem(random));
    for (int step = 0; step < 200; step++) {
      Entry entry = table.problem().entries().get(random.nextInt(12));
      long before = table.constraints().total();
      if (table.isPlaced(entry)) {
        int slot = table.remove(entry);
        long loss = table.constraints().gain(entry, slot);
        assertEquals(before - loss, table.constraints().total(), entry.id());
      } else {
        int slot = anySlot(table, entry, random);
        long gain = table.constraints().gain(entry, slot);
        table.place(entry, slot);
        assertEquals(before + gain, table.constraints().total(), entry.id());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aTableGoesBackToItsSnapshotWithAllItsCounts(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Timetable table = new Timetable(problem(random));
    shuffle(table, random);
    int[] snapshot = table.snapshot();
    long value = table.constraints().total();
    shuffle(table, random);
    table.restore(snapshot);
    assertArrayEquals(snapshot, table.snapshot());
    assertEquals(value, table.constraints().total());
  }

  private static void shuffle(Timetable table, SplittableRandom random) {
    for (Entry entry : table.problem().entries()) {
      if (table.isPlaced(entry)) {
        table.remove(entry);
      }
      if (random.nextBoolean()) {
        table.place(entry, anySlot(table, entry, random));
      }
    }
  }
}
