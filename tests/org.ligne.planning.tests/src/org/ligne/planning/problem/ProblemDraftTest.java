package org.ligne.planning.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.planning.Sketch.MONDAY;
import static org.ligne.planning.Sketch.PARIS;
import static org.ligne.planning.Sketch.after;
import static org.ligne.planning.Sketch.channel;
import static org.ligne.planning.Sketch.entry;
import static org.ligne.planning.Sketch.floating;
import static org.ligne.planning.Sketch.fortnight;
import static org.ligne.planning.Sketch.owner;
import static org.ligne.planning.Sketch.pinned;
import static org.ligne.planning.Sketch.slot;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ligne.model.value.Span;
import org.ligne.planning.Placed;
import org.ligne.planning.Progress;
import org.ligne.planning.search.Engine;

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
  void withoutThePlanBeforeItIsAsIfThatHadNeverBeen() {
    Problem known = remembering(true);
    Problem same = known.withoutPrevious();
    Problem unknown = remembering(false);
    assertTrue(entry(known, "a").previous() != Entry.NONE);
    assertEquals(
        unknown.entries().stream().map(Entry::request).toList(),
        same.entries().stream().map(Entry::request).toList());
    assertEquals(Entry.NONE, entry(same, "a").previous());
    assertEquals(Fingerprint.of(unknown, "engine"), Fingerprint.of(same, "engine"));
    assertSame(same.entries().get(1), same.contents().getFirst().entries().get(1));
    assertSame(same.entries().get(0), same.media().getFirst().entries().getFirst());
    assertEquals(1, entry(same, "b").links().size());
    assertEquals(
        new Engine(50).plan(unknown, Progress.NONE).placed().stream().map(Placed::at).toList(),
        new Engine(50).plan(same, Progress.NONE).placed().stream().map(Placed::at).toList());
  }

  private static Problem remembering(boolean before) {
    Request first = floating("a", "web", MONDAY, MONDAY.plusDays(9));
    Request second = floating("b", "web", MONDAY, MONDAY.plusDays(9));
    Instant then = MONDAY.plusDays(2).atTime(9, 0).atZone(PARIS).toInstant();
    Request known = before ? first.previouslyAt(then) : first;
    Statement rest = new Statement(StatementKind.MEDIA_REST, "rest", null);
    return fortnight()
        .add(channel("web", 8, 20))
        .add(known.ofContent("c").showing(List.of("m")))
        .add(second.ofContent("c"))
        .add(new Rest("m", Span.ofDays(1), rest))
        .add(after("b", "a", Span.ofDays(1)))
        .build();
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
