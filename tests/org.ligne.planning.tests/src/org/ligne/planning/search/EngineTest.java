package org.ligne.planning.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.planning.Sketch.MONDAY;
import static org.ligne.planning.Sketch.PARIS;
import static org.ligne.planning.Sketch.after;
import static org.ligne.planning.Sketch.bestAt;
import static org.ligne.planning.Sketch.cadence;
import static org.ligne.planning.Sketch.cap;
import static org.ligne.planning.Sketch.channel;
import static org.ligne.planning.Sketch.floating;
import static org.ligne.planning.Sketch.fortnight;
import static org.ligne.planning.Sketch.gap;
import static org.ligne.planning.Sketch.pinned;
import static org.ligne.planning.Sketch.timeOf;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.ligne.families.Family;
import org.ligne.families.Size;
import org.ligne.model.value.Span;
import org.ligne.planning.Placed;
import org.ligne.planning.PlanChecker;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.ProblemDraft;
import org.ligne.planning.problem.Request;
import org.ligne.planning.problem.StatementKind;

class EngineTest {
  private static Solution plan(ProblemDraft draft) {
    Solution solution = new Engine().plan(draft.build(), Progress.NONE);
    assertEquals(List.of(), PlanChecker.check(solution));
    return solution;
  }

  @Test
  void aPinnedTimeOffTheGridIsKeptToTheMinute() {
    Solution solution =
        plan(
            fortnight()
                .add(channel("web", 8, 20).with(gap(Span.ofDays(1))))
                .add(pinned("fixed", "web", MONDAY.atTime(9, 10)))
                .add(floating("free", "web", MONDAY, MONDAY.plusDays(1))));
    assertEquals(MONDAY.atTime(9, 10), timeOf(solution, "fixed"));
    assertEquals(MONDAY.plusDays(1).atTime(9, 30), timeOf(solution, "free"));
  }

  @Test
  void aFloatingEntryGoesToThePeak() {
    Solution solution =
        plan(
            fortnight()
                .add(ChannelPolicy.unlimited("web", bestAt(12)))
                .add(floating("free", "web", MONDAY, MONDAY)));
    assertEquals(MONDAY.atTime(12, 0), timeOf(solution, "free"));
    assertEquals(100, solution.placed().getFirst().score());
  }

  @Test
  void theHeavierEntryGetsTheBetterSlot() {
    Solution solution =
        plan(
            fortnight()
                .add(ChannelPolicy.unlimited("web", bestAt(12)).with(gap(Span.parse("60min"))))
                .add(floating("a", "web", MONDAY, MONDAY))
                .add(heavy("b"))
                .add(after("b", "a", Span.parse("60min"))));
    assertEquals(12, timeOf(solution, "b").getHour());
    assertTrue(timeOf(solution, "a").getHour() < 12);
  }

  private static Request heavy(String id) {
    Request light = floating(id, "web", MONDAY, MONDAY);
    return new Request(id, "web", null, null, 5, light.wish(), id);
  }

  @Test
  void entriesOfAPillarTakeTurns() {
    Solution solution =
        plan(
            fortnight()
                .add(channel("web", 8, 20).withPerDay(cap(1, StatementKind.MAX_PER_DAY)))
                .add(floating("a1", "web", "craft", null, 1))
                .add(floating("a2", "web", "craft", null, 1))
                .add(floating("a3", "web", "craft", null, 1))
                .add(floating("b1", "web", "offers", null, 1))
                .add(floating("b2", "web", "offers", null, 1)));
    List<String> pillars =
        solution.placed().stream().map(Placed::entry).map(it -> it.request().pillar()).toList();
    assertEquals(List.of("craft", "offers", "craft", "offers", "craft"), pillars);
  }

  @Test
  void everyWeekGetsWhatItsCadenceWants() {
    Solution solution =
        plan(
            fortnight()
                .add(
                    channel("web", 8, 20)
                        .withCadence(cadence(2, MONDAY, MONDAY.plusDays(13)), null))
                .add(floating("a", "web", null, null, 1))
                .add(floating("b", "web", null, null, 1))
                .add(floating("c", "web", null, null, 1))
                .add(floating("d", "web", null, null, 1)));
    LocalDate second = MONDAY.plusDays(7);
    long early = solution.placed().stream().filter(it -> day(it).isBefore(second)).count();
    assertEquals(2, early);
    assertEquals(List.of(), solution.shortfalls());
  }

  private static LocalDate day(Placed placed) {
    return placed.at().toLocalDate();
  }

  @Test
  void aWeekBelowItsCadenceIsReported() {
    Solution solution =
        plan(
            fortnight()
                .add(
                    channel("web", 8, 20).withCadence(cadence(3, MONDAY, MONDAY.plusDays(9)), null))
                .add(floating("a", "web", MONDAY.plusDays(7), MONDAY.plusDays(9))));
    assertEquals(1, solution.shortfalls().size(), "the cut week wants one and has it");
    assertEquals(MONDAY, solution.shortfalls().getFirst().monday());
    assertEquals(3, solution.shortfalls().getFirst().wanted());
    assertEquals(0, solution.shortfalls().getFirst().placed());
  }

  @Test
  void anEntryIsForcedInByMovingTheOneInItsWay() {
    Solution solution =
        plan(
            fortnight()
                .add(channel("web", 8, 20).withPerDay(cap(1, StatementKind.MAX_PER_DAY)))
                .add(floating("a", "web", MONDAY, MONDAY.plusDays(2)))
                .add(floating("b", "web", MONDAY, MONDAY.plusDays(2)))
                .add(floating("c", "web", MONDAY, MONDAY.plusDays(2)))
                .add(floating("d", "web", MONDAY.plusDays(1), MONDAY.plusDays(3)))
                .add(floating("e", "web", MONDAY.plusDays(2), MONDAY.plusDays(4)))
                .add(floating("f", "web", MONDAY.plusDays(2), MONDAY.plusDays(5))));
    assertEquals(6, solution.placed().size(), "six days, six entries");
  }

  @Test
  void planningStopsWhenAsked() {
    Progress cancelled =
        new Progress() {
          @Override
          public boolean isCancelled() {
            return true;
          }

          @Override
          public void worked(int placed, int entries) {
            throw new AssertionError("nothing was worked");
          }
        };
    ProblemDraft draft =
        fortnight().add(channel("web", 8, 20)).add(floating("a", "web", MONDAY, MONDAY));
    Engine engine = new Engine();
    assertThrows(CancellationException.class, () -> engine.plan(draft.build(), cancelled));
  }

  @Test
  void whoHasEnoughGetsTheBestPlanSoFar() {
    AtomicInteger reports = new AtomicInteger();
    Progress impatient =
        new Progress() {
          @Override
          public boolean isCancelled() {
            return false;
          }

          @Override
          public boolean isEnough() {
            return reports.get() > 2;
          }

          @Override
          public void worked(int placed, int entries) {
            reports.incrementAndGet();
          }
        };
    Problem problem = new Family(Size.S, 1).problem();
    Solution early = new Engine(100_000_000_000L).plan(problem, impatient);
    assertEquals(List.of(), PlanChecker.check(early));
    assertEquals(List.of(), early.unplaced());
    assertEquals(PlanChecker.value(early), early.score());
  }

  @Test
  void moreStepsMakeABetterPlan() {
    Problem problem = new Family(Size.S, 2).problem();
    long quick = new Engine(0).plan(problem, Progress.NONE).score();
    long normal = new Engine().plan(problem, Progress.NONE).score();
    assertTrue(normal > quick, normal + " is better than " + quick);
  }

  @Test
  void anEmptyProblemHasAnEmptyPlan() {
    Solution solution = plan(fortnight());
    assertTrue(solution.isComplete());
    assertEquals(0, solution.score());
  }

  @Test
  void aBudgetThatIsSpentStillGivesAValidPlan() {
    ProblemDraft draft = HiddenPlan.easy(60, 4, 4, 1).draft(1);
    Solution solution = new Engine(1).plan(draft.build(), Progress.NONE);
    assertEquals(List.of(), PlanChecker.check(solution));
    assertEquals(60, solution.placed().size());
  }

  @Test
  void slotsOfAClockChangeAreRealTimes() {
    LocalDate spring = LocalDate.of(2027, 3, 28);
    Solution solution =
        plan(
            new ProblemDraft(PARIS, spring, spring)
                .add(ChannelPolicy.unlimited("web", bestAt(2)))
                .add(floating("a", "web", spring, spring)));
    LocalDateTime at = timeOf(solution, "a");
    assertEquals(spring.atTime(8, 0), at, "two o'clock does not exist on this day");
  }
}
