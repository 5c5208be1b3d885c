package org.ligne.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ligne.planning.Sketch.MONDAY;
import static org.ligne.planning.Sketch.PARIS;
import static org.ligne.planning.Sketch.after;
import static org.ligne.planning.Sketch.cap;
import static org.ligne.planning.Sketch.channel;
import static org.ligne.planning.Sketch.entry;
import static org.ligne.planning.Sketch.floating;
import static org.ligne.planning.Sketch.fortnight;
import static org.ligne.planning.Sketch.gap;
import static org.ligne.planning.Sketch.owner;
import static org.ligne.planning.Sketch.pinned;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ligne.model.value.Span;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.ProblemDraft;
import org.ligne.planning.problem.StatementKind;

/** The checker must see every kind of breach, as the engine never shows it one. */
class PlanCheckerTest {
  private static List<String> check(ProblemDraft draft, Map<String, LocalDateTime> times) {
    Problem problem = draft.build();
    List<Placed> placed = new ArrayList<>();
    new TreeMap<>(times)
        .forEach(
            (id, time) ->
                placed.add(new Placed(entry(problem, id), time.atZone(PARIS), 1, List.of())));
    Solution solution = new Solution(problem, placed, List.of(), List.of(), 0);
    return PlanChecker.check(solution).stream().map(Violation::toString).toList();
  }

  private static ProblemDraft two() {
    return fortnight()
        .add(owner("hugo", 1))
        .add(channel("web", 8, 20))
        .add(channel("mail", 8, 20))
        .add(floating("a", "web", null, "hugo", 1))
        .add(floating("b", "mail", null, "hugo", 1));
  }

  @Test
  void aSoundPlanHasNothingToSay() {
    assertEquals(
        List.of(),
        check(two(), Map.of("a", MONDAY.atTime(9, 0), "b", MONDAY.plusDays(1).atTime(9, 0))));
  }

  @Test
  void aLostEntryIsSeen() {
    assertEquals(
        List.of("phase 2026-09-07 to 2026-09-20: [b]"),
        check(two(), Map.of("a", MONDAY.atTime(9, 0))));
  }

  @Test
  void aTimeOutsideTheWindowOrTheOpeningIsSeen() {
    ProblemDraft draft =
        fortnight()
            .add(channel("web", 8, 20))
            .add(floating("early", "web", MONDAY.plusDays(1), MONDAY.plusDays(1)))
            .add(floating("night", "web", MONDAY, MONDAY));
    assertEquals(
        List.of(
            "phase 2026-09-08 to 2026-09-08: [early]", "phase 2026-09-07 to 2026-09-07: [night]"),
        check(draft, Map.of("early", MONDAY.atTime(9, 0), "night", MONDAY.atTime(22, 0))));
  }

  @Test
  void aPinnedEntryThatMovedIsSeen() {
    ProblemDraft draft =
        fortnight().add(channel("web", 8, 20)).add(pinned("p", "web", MONDAY.atTime(9, 10)));
    assertEquals(
        List.of("at 2026-09-07T09:10: [p]"), check(draft, Map.of("p", MONDAY.atTime(9, 0))));
  }

  @Test
  void aGapTooShortIsSeen() {
    ProblemDraft draft =
        fortnight()
            .add(channel("web", 8, 20).with(gap(Span.parse("4h"))))
            .add(floating("a", "web", null, null, 1))
            .add(floating("b", "web", null, null, 1));
    assertEquals(
        List.of("gap at least 4h: [b, a]"),
        check(draft, Map.of("a", MONDAY.atTime(12, 0), "b", MONDAY.atTime(9, 0))));
  }

  @Test
  void tooManyInADayOrWeekAreSeen() {
    ProblemDraft draft =
        fortnight()
            .add(
                channel("web", 8, 20)
                    .withPerDay(cap(1, StatementKind.MAX_PER_DAY))
                    .withPerWeek(cap(1, StatementKind.MAX_PER_WEEK))
                    .withCadence(null, cap(1, StatementKind.CADENCE_MAXIMUM)))
            .add(floating("a", "web", null, null, 1))
            .add(floating("b", "web", null, null, 1));
    assertEquals(
        List.of("at most 1: [a, b]", "at most 1: [a, b]", "at most 1: [a, b]"),
        check(draft, Map.of("a", MONDAY.atTime(9, 0), "b", MONDAY.atTime(12, 0))));
    assertEquals(
        List.of("at most 1: [a, b]", "at most 1: [a, b]"),
        check(draft, Map.of("a", MONDAY.atTime(9, 0), "b", MONDAY.plusDays(6).atTime(12, 0))));
  }

  @Test
  void aPersonWithTooMuchIsSeen() {
    assertEquals(
        List.of("at most 1: [a, b]"),
        check(two(), Map.of("a", MONDAY.atTime(9, 0), "b", MONDAY.atTime(15, 0))));
  }

  @Test
  void aBrokenOrderIsSeen() {
    ProblemDraft draft = two().add(after("b", "a", Span.ofDays(2)));
    assertEquals(
        List.of("after a by at least 2 days: [a, b]"),
        check(draft, Map.of("a", MONDAY.atTime(9, 0), "b", MONDAY.plusDays(2).atTime(8, 30))));
    assertEquals(
        List.of("after a by at least 0min: [a, b]"),
        check(
            two().add(after("b", "a", Span.ofDays(0))),
            Map.of("a", MONDAY.plusDays(1).atTime(9, 0), "b", MONDAY.atTime(9, 0))));
  }
}
