package org.ligne.planning.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.planning.Sketch.MONDAY;
import static org.ligne.planning.Sketch.after;
import static org.ligne.planning.Sketch.cap;
import static org.ligne.planning.Sketch.channel;
import static org.ligne.planning.Sketch.floating;
import static org.ligne.planning.Sketch.fortnight;
import static org.ligne.planning.Sketch.gap;
import static org.ligne.planning.Sketch.owner;
import static org.ligne.planning.Sketch.pinned;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligne.model.value.Span;
import org.ligne.planning.Blockage;
import org.ligne.planning.PlanChecker;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.Unplaced;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.ProblemDraft;
import org.ligne.planning.problem.Request;
import org.ligne.planning.problem.StatementKind;

/** What cannot be placed is named, with the statements and entries in its way. */
class InfeasibleTest {
  private static Unplaced onlyUnplaced(ProblemDraft draft) {
    Solution solution = new Engine().plan(draft.build(), Progress.NONE);
    assertEquals(List.of(), PlanChecker.check(solution));
    assertEquals(1, solution.unplaced().size());
    return solution.unplaced().getFirst();
  }

  private static List<String> words(Unplaced unplaced) {
    return unplaced.blockages().stream().map(InfeasibleTest::words).toList();
  }

  private static String words(Blockage blockage) {
    return blockage.statement().text() + " " + blockage.entries().stream().map(Entry::id).toList();
  }

  @Test
  void pinnedEntriesThatCollideNameEachOther() {
    Unplaced unplaced =
        onlyUnplaced(
            fortnight()
                .add(channel("web", 8, 20).with(gap(Span.parse("4h"))))
                .add(pinned("one", "web", MONDAY.atTime(9, 0)))
                .add(pinned("two", "web", MONDAY.atTime(11, 30)))
                .add(floating("later", "web", MONDAY, MONDAY)));
    assertEquals("two", unplaced.entry().id());
    assertEquals(List.of("gap at least 4h [one]"), words(unplaced));
  }

  @Test
  void aFullPersonNamesTheOthersOfTheDay() {
    ProblemDraft draft = fortnight().add(channel("web", 8, 20)).add(owner("hugo", 2));
    for (String id : List.of("a", "b", "c")) {
      draft.add(
          new Request(id, "web", null, "hugo", 1, floating(id, "web", MONDAY, MONDAY).wish(), id));
    }
    Unplaced unplaced = onlyUnplaced(draft);
    assertEquals("c", unplaced.entry().id(), "of equals the last stays out");
    assertTrue(words(unplaced).contains("at most 2 [a, b]"), () -> words(unplaced).toString());
  }

  @Test
  void theLightestOfManyStaysOut() {
    ProblemDraft draft =
        fortnight().add(channel("web", 8, 20).withPerWeek(cap(1, StatementKind.MAX_PER_WEEK)));
    draft.add(floating("a", "web", null, null, 1));
    draft.add(floating("b", "web", null, null, 3));
    draft.add(floating("c", "web", null, null, 2));
    Unplaced unplaced = onlyUnplaced(draft);
    assertEquals("a", unplaced.entry().id());
    assertEquals(List.of("at most 1 [b, c]"), words(unplaced));
  }

  @Test
  void anOrderThatCannotHoldNamesTheLeader() {
    Unplaced unplaced =
        onlyUnplaced(
            fortnight()
                .add(channel("web", 8, 20))
                .add(pinned("first", "web", MONDAY.plusDays(3).atTime(9, 0)))
                .add(floating("then", "web", MONDAY, MONDAY.plusDays(4)))
                .add(after("then", "first", Span.ofDays(2))));
    assertEquals("then", unplaced.entry().id());
    assertEquals("after first by at least 2 days [first]", words(unplaced).getFirst());
  }

  @Test
  void aChannelThatIsNeverOpenInTheWindowNamesWhatClosesIt() {
    Unplaced unplaced =
        onlyUnplaced(
            fortnight().add(channel("web", 0, 0)).add(floating("a", "web", MONDAY, MONDAY)));
    assertEquals(List.of("quiet []"), words(unplaced));
    assertEquals(48, unplaced.blockages().getFirst().slots());
  }

  @Test
  void anEntryWithoutAnyDayNamesItsWindow() {
    Unplaced unplaced =
        onlyUnplaced(
            fortnight()
                .add(channel("web", 8, 20))
                .add(floating("a", "web", MONDAY.plusDays(30), MONDAY.plusDays(31))));
    assertEquals(List.of("phase 2026-10-07 to 2026-10-08 []"), words(unplaced));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void oneEntryTooManyLeavesExactlyOneOut(long seed) {
    // Every day of a channel is pinned full; one entry more wants in.
    ProblemDraft draft = HiddenPlan.tight(60, 3, 4, seed).draft(1);
    draft.add(channel("full", 8, 20).withPerDay(cap(1, StatementKind.MAX_PER_DAY)));
    for (int day = 0; day < 5; day++) {
      draft.add(floating("full" + day, "full", MONDAY, MONDAY.plusDays(3)));
    }
    Unplaced unplaced = onlyUnplaced(draft);
    assertEquals("full", unplaced.entry().request().channel());
    assertTrue(words(unplaced).getFirst().startsWith("at most 1 ["));
  }
}
