package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.Conditions;
import org.ligne.compiler.load.Project;
import org.ligne.families.FamilyProject;
import org.ligne.families.Size;
import org.ligne.planning.PlanChecker;
import org.ligne.planning.Progress;
import org.ligne.planning.bound.Effort;

/** A compile that somebody ends gives nothing, or the best plan so far: never half a schedule. */
class CancelTest {
  @TempDir private Path folder;

  private final Compiler compiler = Languages.ENGLISH;
  private Project project;

  /** Counts how often it was asked, and answers by that. */
  private static final class Counting implements Progress {
    private final LongPredicate cancelled;
    private final LongPredicate enough;
    private long asked;

    Counting(LongPredicate cancelled, LongPredicate enough) {
      this.cancelled = cancelled;
      this.enough = enough;
    }

    @Override
    public boolean isCancelled() {
      return cancelled.test(asked++);
    }

    @Override
    public boolean isEnough() {
      return enough.test(asked);
    }

    @Override
    public void worked(int placed, int entries) {
      assertTrue(placed <= entries);
    }
  }

  @BeforeEach
  void write() throws IOException {
    new FamilyProject(Size.S, 5).writeTo(folder);
    project = compiler.load(folder);
  }

  private Compilation compile(Progress progress) {
    return compiler.compile(project, Conditions.of(Effort.QUICK), progress);
  }

  @Test
  void whereverItIsCancelledNothingComesOut() {
    Counting whole = new Counting(asked -> false, asked -> false);
    assertTrue(compile(whole).feasible());
    assertTrue(whole.asked > 200, "it asks again and again: " + whole.asked);
    for (long moment = 0; moment < whole.asked; moment += 1 + whole.asked / 40) {
      long when = moment;
      Counting impatient = new Counting(asked -> asked >= when, asked -> false);
      assertThrows(CancellationException.class, () -> compile(impatient));
      assertEquals(when + 1, impatient.asked, "nothing is done once it is said");
    }
  }

  @Test
  void whoHasEnoughGetsTheBestPlanSoFar() {
    Counting whole = new Counting(asked -> false, asked -> false);
    int entries = compile(whole).schedules().getFirst().getEntries().size();
    for (long moment = 0; moment < whole.asked; moment += 1 + whole.asked / 20) {
      long when = moment;
      Compilation early = compile(new Counting(asked -> false, asked -> asked >= when));
      assertEquals(List.of(), PlanChecker.check(early.plans().getFirst()));
      int placed = early.schedules().getFirst().getEntries().size();
      int left = early.schedules().getFirst().getUnscheduled().size();
      assertEquals(entries, placed + left, "what found no place yet is told");
    }
  }
}
