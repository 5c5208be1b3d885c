package org.ligne.planning.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.planning.Sketch.MONDAY;
import static org.ligne.planning.Sketch.channel;
import static org.ligne.planning.Sketch.entry;
import static org.ligne.planning.Sketch.floating;
import static org.ligne.planning.Sketch.fortnight;
import static org.ligne.planning.Sketch.owner;
import static org.ligne.planning.Sketch.pinned;
import static org.ligne.planning.Sketch.slot;

import org.junit.jupiter.api.Test;

class ProblemDraftTest {
  @Test
  void everythingIsNumberedByIdWhateverTheOrder() {
    Problem problem =
        fortnight()
            .add(floating("b", "web", "offers", "zoe", 1))
            .add(floating("a", "mail", "craft", "ann", 1))
            .add(owner("zoe", 1))
            .add(owner("ann", 1))
            .add(channel("web", 8, 20))
            .add(channel("mail", 8, 20))
            .build();
    assertEquals("a", problem.entries().getFirst().id());
    assertEquals("mail", problem.channels().getFirst().id());
    assertEquals("ann", problem.owners().getFirst().id());
    assertEquals(1, entry(problem, "b").channel());
    assertEquals("offers", problem.pillars().get(entry(problem, "b").pillar()));
  }

  @Test
  void candidatesAreTheOpenSlotsOfTheWindow() {
    Problem problem =
        fortnight()
            .add(channel("web", 8, 10))
            .add(floating("a", "web", MONDAY.plusDays(1), MONDAY.plusDays(2)))
            .build();
    Slots slots = entry(problem, "a").candidates();
    assertEquals(8, slots.size());
    assertEquals(slot(problem, MONDAY.plusDays(1), 8, 0), slots.get(0));
    assertTrue(slots.contains(slot(problem, MONDAY.plusDays(2), 9, 30)));
  }

  @Test
  void aPinnedEntryHasItsInstantAlone() {
    Problem problem =
        fortnight()
            .add(channel("web", 8, 10))
            .add(pinned("a", "web", MONDAY.atTime(3, 17)))
            .build();
    Slots slots = entry(problem, "a").candidates();
    assertEquals(1, slots.size());
    assertEquals(MONDAY.atTime(3, 17), problem.axis().at(slots.get(0)).toLocalDateTime());
  }

  @Test
  void anotherStepGivesOtherSlots() {
    Problem problem =
        fortnight()
            .step(15)
            .add(channel("web", 8, 9))
            .add(floating("a", "web", MONDAY, MONDAY))
            .build();
    assertEquals(4, entry(problem, "a").candidates().size());
  }

  @Test
  void idsThatNameNothingOrTwoThingsAreRefused() {
    ProblemDraft unknown = fortnight().add(floating("a", "nowhere", MONDAY, MONDAY));
    String message = assertThrows(IllegalArgumentException.class, unknown::build).getMessage();
    assertEquals("No channel is called nowhere", message);
    ProblemDraft twice = fortnight().add(channel("web", 8, 20)).add(channel("web", 8, 20));
    assertThrows(IllegalArgumentException.class, twice::build);
  }
}
