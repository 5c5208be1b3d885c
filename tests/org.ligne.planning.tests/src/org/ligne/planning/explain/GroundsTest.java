package org.ligne.planning.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ligne.planning.Sketch.MONDAY;
import static org.ligne.planning.Sketch.after;
import static org.ligne.planning.Sketch.bestAt;
import static org.ligne.planning.Sketch.cadence;
import static org.ligne.planning.Sketch.cap;
import static org.ligne.planning.Sketch.channel;
import static org.ligne.planning.Sketch.floating;
import static org.ligne.planning.Sketch.fortnight;
import static org.ligne.planning.Sketch.gap;
import static org.ligne.planning.Sketch.pinned;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ligne.model.value.Span;
import org.ligne.planning.Placed;
import org.ligne.planning.Progress;
import org.ligne.planning.Reason;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.ProblemDraft;
import org.ligne.planning.problem.StatementKind;
import org.ligne.planning.search.Engine;

class GroundsTest {
  private static List<String> reasons(ProblemDraft draft, String id) {
    return new Engine()
        .plan(draft.build(), Progress.NONE).placed().stream()
            .filter(it -> it.entry().id().equals(id))
            .map(Placed::reasons)
            .flatMap(List::stream)
            .map(GroundsTest::words)
            .toList();
  }

  private static String words(Reason reason) {
    List<String> others = reason.others().stream().map(Entry::id).toList();
    return reason.role() + " " + reason.statement().text() + " " + others;
  }

  @Test
  void aPinnedEntryHasItsTimeAsOnlyReason() {
    ProblemDraft draft =
        fortnight().add(channel("web", 8, 20)).add(pinned("p", "web", MONDAY.atTime(9, 10)));
    assertEquals(List.of("PINS at 2026-09-07T09:10 []"), reasons(draft, "p"));
  }

  @Test
  void aFreeEntryNamesItsWindowAndThePeakThatDrewIt() {
    ProblemDraft draft =
        fortnight()
            .add(ChannelPolicy.unlimited("web", bestAt(12)))
            .add(floating("a", "web", MONDAY, MONDAY));
    assertEquals(
        List.of("ALLOWS phase 2026-09-07 to 2026-09-07 []", "ATTRACTS peak at 12 []"),
        reasons(draft, "a"));
  }

  @Test
  void aNeighbourThatHoldsTheBetterSlotsIsNamed() {
    ProblemDraft draft =
        fortnight()
            .add(ChannelPolicy.unlimited("web", bestAt(12)).with(gap(Span.parse("4h"))))
            .add(pinned("p", "web", MONDAY.atTime(12, 0)))
            .add(floating("a", "web", MONDAY, MONDAY));
    assertEquals(
        List.of("ALLOWS phase 2026-09-07 to 2026-09-07 []", "BARS gap at least 4h [p]"),
        reasons(draft, "a"));
  }

  @Test
  void anOrderThatHoldsAnEntryBackIsNamed() {
    ProblemDraft draft =
        fortnight()
            .add(ChannelPolicy.unlimited("web", bestAt(12)))
            .add(pinned("p", "web", MONDAY.atTime(14, 0)))
            .add(floating("a", "web", MONDAY, MONDAY))
            .add(after("a", "p", Span.parse("1h")));
    assertEquals(
        List.of("ALLOWS phase 2026-09-07 to 2026-09-07 []", "BARS after p by at least 1h [p]"),
        reasons(draft, "a"));
  }

  @Test
  void aFullDayIsNamed() {
    ProblemDraft draft =
        fortnight()
            .add(
                ChannelPolicy.unlimited(
                        "web", time -> bestAt(time.getDayOfYear() == 250 ? 12 : 25).at(time))
                    .withPerDay(cap(1, StatementKind.MAX_PER_DAY)))
            .add(pinned("p", "web", MONDAY.atTime(9, 0)))
            .add(floating("a", "web", MONDAY, MONDAY.plusDays(1)));
    assertEquals(
        List.of("ALLOWS phase 2026-09-07 to 2026-09-08 []", "BARS at most 1 [p]"),
        reasons(draft, "a"));
  }

  @Test
  void aWeekThatNeedsTheEntryIsNamed() {
    ProblemDraft draft =
        fortnight()
            .add(channel("web", 8, 20).withCadence(cadence(1, MONDAY, MONDAY.plusDays(13)), null))
            .add(floating("a", "web", MONDAY, MONDAY));
    assertEquals(
        List.of("ALLOWS phase 2026-09-07 to 2026-09-07 []", "ATTRACTS cadence 1 per week []"),
        reasons(draft, "a"));
  }
}
