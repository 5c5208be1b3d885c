package org.ligne.planning.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.planning.Sketch.MONDAY;
import static org.ligne.planning.Sketch.after;
import static org.ligne.planning.Sketch.channel;
import static org.ligne.planning.Sketch.floating;
import static org.ligne.planning.Sketch.fortnight;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ligne.model.value.Span;
import org.ligne.planning.problem.ProblemDraft;

class PrecedenceTest {
  private final Class<Precedence> constraint = Precedence.class;

  private static ProblemDraft two(Span distance) {
    return fortnight()
        .add(channel("web", 0, 24))
        .add(channel("mail", 0, 24))
        .add(floating("first", "web", null, null, 1))
        .add(floating("then", "mail", null, null, 1))
        .add(after("then", "first", distance));
  }

  @Test
  void aFollowerKeepsItsDistance() {
    Table table = new Table(two(Span.ofDays(2))).put("first", MONDAY, 12);
    assertFalse(table.allows(constraint, "then", MONDAY.plusDays(2), 11));
    assertTrue(table.allows(constraint, "then", MONDAY.plusDays(2), 12));
    assertEquals(
        List.of("after first by at least 2 days [first]"),
        table.blockers(constraint, "then", MONDAY, 20));
  }

  @Test
  void aLeaderLeavesTheDistance() {
    Table table = new Table(two(Span.of(Duration.ofHours(3)))).put("then", MONDAY.plusDays(1), 12);
    assertTrue(table.allows(constraint, "first", MONDAY.plusDays(1), 9));
    assertFalse(table.allows(constraint, "first", MONDAY.plusDays(1), 10));
  }

  @Test
  void withoutADistanceTheFollowerIsStillLater() {
    Table table = new Table(two(Span.ofDays(0))).put("first", MONDAY, 12);
    assertFalse(table.allows(constraint, "then", MONDAY, 12));
    assertTrue(table.allows(constraint, "then", MONDAY, 13));
  }

  @Test
  void aFollowerIsFreeWhileItsLeaderHasNoSlot() {
    Table table = new Table(two(Span.ofDays(2)));
    assertTrue(table.allows(constraint, "then", MONDAY, 0));
  }
}
