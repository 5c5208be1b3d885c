package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.Compilation;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Schedule;

/** Whatever a plan says, its schedule keeps to it. */
class RandomPlansTest {
  private static final int PLANS = 150;

  @TempDir private Path folder;

  @Test
  void schedulesKeepEveryStatement() {
    List<String> breaches = new ArrayList<>();
    int entries = 0;
    int unscheduled = 0;
    for (long seed = 0; seed < PLANS; seed++) {
      PlanFacts plan = RandomPlans.of(seed);
      List<Schedule> schedules = compile(plan).schedules();
      String prefix = "seed " + seed + ": ";
      if (!schedules.isEmpty()) {
        PlanJudge.breaches(plan, schedules).forEach(breach -> breaches.add(prefix + breach));
      }
      for (Schedule schedule : schedules) {
        entries += schedule.getEntries().size();
        unscheduled += schedule.getUnscheduled().size();
      }
    }
    assertEquals(List.of(), breaches);
    // The plans are mostly right and mostly have room, but not always.
    assertTrue(entries > PLANS * 8, "entries: " + entries);
    assertTrue(unscheduled > 0 && unscheduled < entries / 10, "unscheduled: " + unscheduled);
  }

  /** A judge that sees nothing would pass everything. */
  @Test
  void theJudgeSeesWhatIsWrong() {
    PlanFacts plan = RandomPlans.of(0);
    List<Schedule> schedules = compile(plan).schedules();
    assertEquals(List.of(), PlanJudge.breaches(plan, schedules));
    List<Entry> entries = schedules.getFirst().getEntries();
    ZonedDateTime first = entries.getFirst().getAt();
    entries.forEach(entry -> entry.setAt(first));
    String together = String.join("\n", PlanJudge.breaches(plan, schedules));
    assertTrue(together.contains("gap between"), together);
    assertTrue(together.contains("closed for"), together);
    entries.removeFirst();
    String lost = String.join("\n", PlanJudge.breaches(plan, schedules));
    assertTrue(lost.contains("entries are"), lost);
  }

  private Compilation compile(PlanFacts plan) {
    return new Workspace(folder).with("plan.ligne", PlanText.of(plan)).compile();
  }
}
