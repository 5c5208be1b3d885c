package org.ligne.planning.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.planning.Sketch.MONDAY;
import static org.ligne.planning.Sketch.after;
import static org.ligne.planning.Sketch.channel;
import static org.ligne.planning.Sketch.entry;
import static org.ligne.planning.Sketch.floating;
import static org.ligne.planning.Sketch.fortnight;
import static org.ligne.planning.Sketch.slot;

import org.junit.jupiter.api.Test;
import org.ligne.model.value.Span;
import org.ligne.planning.Progress;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.Slots;

class EjectionTest {
  @Test
  void whatAGreedyStartLeavesOutIsForcedIn() {
    int leftByGreedy = 0;
    for (long seed = 1; seed <= 40; seed++) {
      Problem problem = HiddenPlan.tight(90, 4, 4, seed).draft(1).build();
      Timetable table = new Timetable(problem);
      Choice choice = new Choice(table);
      Outlook outlook = new Outlook(problem);
      Steps steps = new Steps(Progress.NONE);
      new Greedy(table, choice, outlook, steps).run();
      leftByGreedy += table.unplaced().size();
      new Ejection(new Board(table), choice, outlook).run(steps.allow(100_000_000));
      assertEquals(0, table.unplaced().size(), "seed " + seed);
    }
    assertTrue(leftByGreedy > 10, "the families are hard enough to show something");
  }

  @Test
  void anOutlookLeavesRoomForWhatFollows() {
    Problem problem =
        fortnight()
            .add(channel("web", 8, 20))
            .add(floating("a", "web", MONDAY, MONDAY.plusDays(9)))
            .add(floating("b", "web", MONDAY, MONDAY.plusDays(9)))
            .add(floating("c", "web", MONDAY, MONDAY.plusDays(4)))
            .add(after("b", "a", Span.ofDays(2)))
            .add(after("c", "b", Span.ofDays(1)))
            .build();
    Outlook outlook = new Outlook(problem);
    Slots leader = outlook.of(entry(problem, "a"));
    assertEquals(slot(problem, MONDAY.plusDays(1), 19, 30), leader.get(leader.size() - 1));
    assertEquals(slot(problem, MONDAY.plusDays(3), 8, 0), outlook.of(entry(problem, "c")).get(0));
  }

  @Test
  void anOutlookOnAnImpossibleOrderStaysWithWhatThereIs() {
    Problem problem =
        fortnight()
            .add(channel("web", 8, 20))
            .add(floating("a", "web", MONDAY, MONDAY))
            .add(floating("b", "web", MONDAY, MONDAY))
            .add(after("a", "b", Span.ofDays(1)))
            .add(after("b", "a", Span.ofDays(1)))
            .build();
    assertEquals(24, new Outlook(problem).of(entry(problem, "b")).size());
  }
}
