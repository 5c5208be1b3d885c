package org.ligne.planning.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.ligne.families.Family;
import org.ligne.families.Size;
import org.ligne.planning.Placed;
import org.ligne.planning.PlanChecker;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.diff.Move;
import org.ligne.planning.diff.Moves;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.ProblemDraft;
import org.ligne.planning.problem.Request;
import org.ligne.planning.problem.Slots;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;
import org.ligne.planning.problem.Wish;

/** A small change moves little: a quarter of 400 entries, of which ten are forced elsewhere. */
class StabilityTest {
  private static final int FORCED = 10;

  @Test
  void tenForcedEntriesMoveFewOthers() {
    for (long seed = 1; seed <= 2; seed++) {
      Problem problem = new Family(Size.M, seed).problem();
      Solution first = new Engine().plan(problem, Progress.NONE);
      assertTrue(first.isComplete(), "seed " + seed);
      Map<String, Instant> forced = forced(first, seed);
      Solution next = new Engine().plan(again(first, forced), Progress.NONE);
      assertEquals(List.of(), PlanChecker.check(next));
      assertTrue(next.isComplete(), "seed " + seed + " leaves out " + next.unplaced());
      List<Move> moves = Moves.of(next);
      assertTrue(moves.size() >= FORCED && moves.size() <= 2 * FORCED, "moved " + moves.size());
      forced.forEach(
          (id, at) ->
              assertTrue(
                  moves.stream().anyMatch(it -> it.entry().id().equals(id) && it.to().equals(at))));
    }
  }

  @Test
  void nothingMovesWhenNothingChanges() {
    Solution first = new Engine().plan(new Family(Size.M, 3).problem(), Progress.NONE);
    Solution next = new Engine().plan(again(first, Map.of()), Progress.NONE);
    assertEquals(List.of(), Moves.of(next));
  }

  /** The same problem after a plan, some of whose entries are pinned elsewhere. */
  private static Problem again(Solution plan, Map<String, Instant> forced) {
    ProblemDraft draft =
        new ProblemDraft(
            plan.problem().axis().zone(),
            day(plan, 0),
            day(plan, plan.problem().axis().size() - 1));
    Problem problem = plan.problem();
    problem.channels().forEach(it -> draft.add(it.policy()));
    problem.owners().forEach(draft::add);
    problem.purses().forEach(draft::add);
    problem.media().forEach(it -> draft.add(it.rest()));
    problem.targets().forEach(it -> draft.add(it.mix()));
    problem.links().forEach(it -> draft.add(it.follow()));
    problem.contents().stream()
        .filter(it -> it.stagger() != null)
        .forEach(it -> draft.add(it.stagger()));
    for (Placed placed : plan.placed()) {
      Request request = placed.entry().request().previouslyAt(placed.at().toInstant());
      Instant at = forced.get(request.id());
      draft.add(
          at == null
              ? request
              : request.with(
                  new Wish.At(at, new Statement(StatementKind.FIXED_TIME, "forced", null))));
    }
    return draft.build();
  }

  private static LocalDate day(Solution plan, int slot) {
    return plan.problem().axis().at(slot).toLocalDate();
  }

  /** Ten floating entries, each to another slot of its own on its channel that leaves it a gap. */
  private static Map<String, Instant> forced(Solution plan, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Timetable table = new Timetable(plan.problem());
    List<Placed> floating = plan.placed().stream().filter(it -> !it.entry().isPinned()).toList();
    plan.placed().stream()
        .filter(it -> it.entry().isPinned())
        .forEach(it -> table.place(it.entry(), plan.problem().axis().ceiling(it.at().toInstant())));
    Map<String, Instant> forced = new HashMap<>();
    while (forced.size() < FORCED) {
      Placed one = floating.get(random.nextInt(floating.size()));
      Entry entry = one.entry();
      Slots slots = entry.candidates();
      int slot = slots.get(random.nextInt(slots.size()));
      Instant at = plan.problem().axis().at(slot).toInstant();
      if (!forced.containsKey(entry.id())
          && !at.equals(one.at().toInstant())
          && table.constraints().allow(entry, slot)) {
        table.place(entry, slot);
        forced.put(entry.id(), at);
      }
    }
    return forced;
  }
}
