package org.ligne.planning.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.planning.Sketch.MONDAY;
import static org.ligne.planning.Sketch.channel;
import static org.ligne.planning.Sketch.floating;
import static org.ligne.planning.Sketch.fortnight;
import static org.ligne.planning.Sketch.gap;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ligne.model.value.Span;
import org.ligne.planning.problem.Gap;
import org.ligne.planning.problem.ProblemDraft;

class ChannelGapTest {
  private final Class<ChannelGap> constraint = ChannelGap.class;

  private static ProblemDraft three(Gap gap) {
    return fortnight()
        .add(channel("mail", 0, 24))
        .add(channel("web", 0, 24).with(gap))
        .add(floating("a", "web", null, null, 1))
        .add(floating("b", "web", null, null, 1))
        .add(floating("c", "web", null, null, 1))
        .add(floating("m", "mail", null, null, 1));
  }

  @Test
  void entriesOfAChannelKeepTheGapOnBothSides() {
    Table table = new Table(three(gap(Span.of(Duration.ofHours(4))))).put("a", MONDAY, 12);
    assertFalse(table.allows(constraint, "b", MONDAY, 9));
    assertFalse(table.allows(constraint, "b", MONDAY, 15));
    assertTrue(table.allows(constraint, "b", MONDAY, 8));
    assertTrue(table.allows(constraint, "b", MONDAY, 16));
  }

  @Test
  void allNeighboursInTheWayAreNamedInTheirOrder() {
    Table table =
        new Table(three(gap(Span.of(Duration.ofHours(4)))))
            .put("b", MONDAY, 10)
            .put("a", MONDAY, 14);
    assertEquals(List.of("gap at least 4h [b, a]"), table.blockers(constraint, "c", MONDAY, 12));
    assertEquals(2, table.obstacles(constraint, "c", MONDAY, 12).getFirst().toClear());
  }

  @Test
  void aGapOfADayIsACalendarDay() {
    Table table = new Table(three(gap(Span.ofDays(1)))).put("a", MONDAY, 12);
    assertFalse(table.allows(constraint, "b", MONDAY.plusDays(1), 11));
    assertTrue(table.allows(constraint, "b", MONDAY.plusDays(1), 12));
  }

  @Test
  void withoutAGapTwoEntriesStillDoNotCoincide() {
    Table table = new Table(three(Gap.NONE_STATED)).put("a", MONDAY, 12);
    assertFalse(table.allows(constraint, "b", MONDAY, 12));
    assertTrue(table.allows(constraint, "b", MONDAY, 13));
  }

  @Test
  void anotherChannelDoesNotMatter() {
    Table table = new Table(three(gap(Span.ofDays(1)))).put("a", MONDAY, 12);
    assertTrue(table.allows(constraint, "m", MONDAY, 12));
  }
}
