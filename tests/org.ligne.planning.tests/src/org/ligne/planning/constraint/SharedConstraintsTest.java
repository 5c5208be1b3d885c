package org.ligne.planning.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.planning.Sketch.MONDAY;
import static org.ligne.planning.Sketch.channel;
import static org.ligne.planning.Sketch.floating;
import static org.ligne.planning.Sketch.fortnight;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ligne.model.value.Span;
import org.ligne.planning.problem.ProblemDraft;
import org.ligne.planning.problem.Purse;
import org.ligne.planning.problem.Request;
import org.ligne.planning.problem.Rest;
import org.ligne.planning.problem.Stagger;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;

/** What holds between channels: staggers, media at rest, budgets. */
class SharedConstraintsTest {
  private static ProblemDraft channels() {
    return fortnight().add(channel("web", 0, 24)).add(channel("mail", 0, 24));
  }

  private static Request on(String id, String channel) {
    return floating(id, channel, null, null, 1);
  }

  private static Statement said(StatementKind kind, String text) {
    return new Statement(kind, text, null);
  }

  private final Table staggered =
      new Table(
              channels()
                  .add(
                      new Stagger(
                          "launch",
                          Span.parse("2h"),
                          said(StatementKind.STAGGER, "stagger at least 2h")))
                  .add(on("a", "web").ofContent("launch"))
                  .add(on("b", "mail").ofContent("launch"))
                  .add(on("c", "mail").ofContent("other")))
          .put("a", MONDAY, 12);

  @Test
  void entriesOfAContentAreStaggeredBothWays() {
    assertFalse(staggered.allows(Staggering.class, "b", MONDAY, 11));
    assertFalse(staggered.allows(Staggering.class, "b", MONDAY, 12));
    assertTrue(staggered.allows(Staggering.class, "b", MONDAY, 10), "just far enough");
    assertTrue(staggered.allows(Staggering.class, "b", MONDAY, 14), "just far enough");
    assertEquals(
        List.of("stagger at least 2h [a]"), staggered.blockers(Staggering.class, "b", MONDAY, 13));
  }

  @Test
  void anotherContentIsFree() {
    assertTrue(staggered.allows(Staggering.class, "c", MONDAY, 12));
  }

  private final Table resting =
      new Table(
              channels()
                  .add(
                      new Rest(
                          "photo",
                          Span.ofDays(3),
                          said(StatementKind.MEDIA_REST, "rest at least 3 days")))
                  .add(on("a", "web").ofContent("launch").showing(List.of("photo")))
                  .add(on("b", "mail").ofContent("launch").showing(List.of("photo")))
                  .add(on("c", "mail").ofContent("other").showing(List.of("photo")))
                  .add(on("d", "mail").showing(List.of("photo")))
                  .add(on("e", "mail")))
          .put("a", MONDAY.plusDays(5), 12);

  @Test
  void aMediumRestsBetweenContents() {
    assertFalse(resting.allows(MediaRest.class, "c", MONDAY.plusDays(2), 13));
    assertTrue(resting.allows(MediaRest.class, "c", MONDAY.plusDays(2), 12));
    assertTrue(resting.allows(MediaRest.class, "c", MONDAY.plusDays(8), 12));
    assertEquals(
        List.of("rest at least 3 days [a]"),
        resting.blockers(MediaRest.class, "d", MONDAY.plusDays(5), 12));
  }

  @Test
  void entriesOfOneContentOrWithoutTheMediumAreFree() {
    assertTrue(resting.allows(MediaRest.class, "b", MONDAY.plusDays(5), 12));
    assertTrue(resting.allows(MediaRest.class, "e", MONDAY.plusDays(5), 12));
  }

  private final Table paid =
      new Table(
              channels()
                  .add(
                      new Purse(
                          "brand",
                          100,
                          Map.of(MONDAY.plusDays(7), 70L),
                          said(StatementKind.BUDGET, "at most 100 a week")))
                  .add(on("a", "web").paidFrom("brand", 30))
                  .add(on("b", "web").paidFrom("brand", 50))
                  .add(on("c", "web").paidFrom("brand", 40))
                  .add(on("d", "web").paidFrom("brand", 0))
                  .add(on("e", "web").paidFrom("brand", 200)))
          .put("a", MONDAY, 12)
          .put("b", MONDAY, 14);

  @Test
  void aWeekSpendsNoMoreThanItsBudget() {
    assertFalse(paid.allows(Budget.class, "c", MONDAY.plusDays(6), 12));
    assertEquals(
        List.of("at most 100 a week [b, a]"), paid.blockers(Budget.class, "c", MONDAY, 18));
    assertEquals(1, paid.obstacles(Budget.class, "c", MONDAY, 18).getFirst().toClear());
    assertTrue(paid.allows(Budget.class, "d", MONDAY, 18), "it costs nothing");
  }

  @Test
  void whatOthersSpendCounts() {
    assertFalse(paid.allows(Budget.class, "c", MONDAY.plusDays(7), 12));
  }

  @Test
  void whatIsTooDearForAnyWeekIsInNobodysWay() {
    assertTrue(paid.obstacles(Budget.class, "e", MONDAY, 18).getFirst().isFast());
  }
}
