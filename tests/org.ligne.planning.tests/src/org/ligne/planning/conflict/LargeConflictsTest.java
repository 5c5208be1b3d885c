package org.ligne.planning.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.planning.Sketch.MONDAY;
import static org.ligne.planning.Sketch.cap;
import static org.ligne.planning.Sketch.channel;
import static org.ligne.planning.Sketch.floating;
import static org.ligne.planning.Sketch.fortnight;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.Test;
import org.ligne.families.Contradiction;
import org.ligne.families.Family;
import org.ligne.families.Size;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.explain.Report;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.ProblemDraft;
import org.ligne.planning.problem.StatementKind;
import org.ligne.planning.search.Engine;

/**
 * Conflicts where there are many posts, or many of them find no place, and nobody wants to wait.
 */
class LargeConflictsTest {
  /** Looks between two questions whether to stop, and how many looks there may be in all. */
  private static final long MOST_QUESTIONS = 2 * 60_000_000L / 2_000;

  /** Counts how often it was asked, and answers by that. */
  private static final class Counting implements Progress {
    private final LongPredicate cancelled;
    private long asked;

    Counting(LongPredicate cancelled) {
      this.cancelled = cancelled;
    }

    @Override
    public boolean isCancelled() {
      return cancelled.test(asked++);
    }

    @Override
    public void worked(int placed, int entries) {
      // Nobody is told.
    }
  }

  private static List<Conflict> conflicts(Solution plan, Progress progress) {
    return Conflicts.of(plan, progress, Optional.empty());
  }

  @Test
  void itIsNamedAmongTwentyThousandPosts() {
    Contradiction hidden = Contradiction.ORDER;
    Family family = new Family(Size.XL, 1);
    List<Conflict> found = conflicts(hiddenPlan(family, hidden), Progress.NONE);
    assertEquals(1, found.size());
    assertTrue(found.getFirst().entries().stream().allMatch(Contradiction::isHidden));
    assertTrue(
        found.getFirst().statements().stream().anyMatch(it -> it.kind() == hidden.kind()),
        () -> found.getFirst().statements().toString());
    assertTrue(found.getFirst().repairs().size() > 1, () -> found.getFirst().repairs().toString());
  }

  /** The plan the family was drawn around, and of what was hidden in it as much as fits. */
  private static Solution hiddenPlan(Family family, Contradiction hidden) {
    Problem problem = Contradiction.in(family, 1, List.of(hidden));
    Map<String, Instant> known = family.hiddenPlan();
    Timetable table = new Timetable(problem);
    for (Entry entry : problem.entries()) {
      if (known.containsKey(entry.id())) {
        table.place(entry, problem.axis().ceiling(known.get(entry.id())));
      }
    }
    return new Report(table).solution(Progress.NONE);
  }

  private static Solution fiveHundredTooMany() {
    ProblemDraft draft =
        fortnight().add(channel("blog", 8, 20).withPerDay(cap(2, StatementKind.MAX_PER_DAY)));
    for (int i = 0; i < 510; i++) {
      draft.add(floating("post" + i, "blog", MONDAY, MONDAY.plusDays(4)));
    }
    return new Engine(0).plan(draft.build(), Progress.NONE);
  }

  @Test
  void fiveHundredMissingPostsAreNoEndlessWork() {
    Solution plan = fiveHundredTooMany();
    assertEquals(500, plan.unplaced().size());
    Counting counting = new Counting(asked -> false);
    List<Conflict> found = conflicts(plan, counting);
    assertEquals(Conflicts.MOST, found.size());
    for (Conflict conflict : found) {
      assertEquals(11, conflict.entries().size(), "five days of two, and one too many");
      assertEquals(2, conflict.statements().size(), conflict.statements()::toString);
    }
    assertTrue(counting.asked > 0 && counting.asked < MOST_QUESTIONS, "asked " + counting.asked);
  }

  @Test
  void whereverItIsCancelledNothingMoreIsDone() {
    Family family = new Family(Size.S, 1);
    Problem problem =
        Contradiction.in(family, 1, List.of(Contradiction.ORDER, Contradiction.TIMES));
    Solution plan = new Engine(0).plan(problem, Progress.NONE);
    Counting whole = new Counting(asked -> false);
    conflicts(plan, whole);
    assertTrue(whole.asked > 20, "it asks again and again: " + whole.asked);
    for (long moment = 0; moment < whole.asked; moment += 1 + whole.asked / 15) {
      long when = moment;
      Counting impatient = new Counting(asked -> asked >= when);
      assertThrows(CancellationException.class, () -> conflicts(plan, impatient));
      assertEquals(when + 1, impatient.asked, "nothing is done once it is said");
    }
  }
}
