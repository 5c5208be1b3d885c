package org.ligne.planning.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.planning.Sketch.MONDAY;
import static org.ligne.planning.Sketch.PARIS;
import static org.ligne.planning.Sketch.channel;
import static org.ligne.planning.Sketch.fortnight;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.ligne.planning.PlanChecker;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.constraint.Prices;
import org.ligne.planning.problem.Admission;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.ProblemDraft;
import org.ligne.planning.problem.Purse;
import org.ligne.planning.problem.Request;
import org.ligne.planning.problem.Request.Payment;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;
import org.ligne.planning.problem.Wish;

/** Sums of the greatest weights and costs stay what they are. */
class LargeNumbersTest {
  private static final int MANY = 20_000;
  private static final Instant START = MONDAY.atStartOfDay(PARIS).toInstant();
  private static final Statement SAID = new Statement(StatementKind.PHASE, "phase", null);

  private static Solution plan(ProblemDraft draft, IntFunction<Wish> wish) {
    for (int i = 0; i < MANY; i++) {
      draft.add(
          new Request("e" + i, "web", null, null, Request.MAX_WEIGHT, wish.apply(i), null)
              .paidFrom("purse", Payment.MAX_AMOUNT));
    }
    Solution solution = new Engine(0).plan(draft.build(), Progress.NONE);
    assertEquals(List.of(), PlanChecker.check(solution));
    assertEquals(PlanChecker.value(solution), solution.score());
    return solution;
  }

  private static Purse purse() {
    return new Purse("purse", Long.MAX_VALUE, Map.of(), SAID);
  }

  @Test
  void theGreatestWeightsOfAllThatIsPlacedAddUp() {
    Admission best = Admission.open(Admission.MAX_SCORE, null, null);
    ProblemDraft draft = fortnight().add(purse()).add(ChannelPolicy.unlimited("web", any -> best));
    Solution solution = plan(draft, i -> new Wish.Kept(START.plusSeconds(60L * i), SAID));
    long crowding = 3L * MANY * Prices.CROWDING;
    long most = (long) MANY * Request.MAX_WEIGHT * Admission.MAX_SCORE;
    assertEquals(0, solution.unplaced().size());
    assertTrue(solution.score() <= most, "no more than the best");
    assertTrue(solution.score() >= most - crowding, "all of them, crowded");
  }

  @Test
  void theGreatestPricesOfAllThatIsLeftOutAddUp() {
    ProblemDraft draft = fortnight().add(purse()).add(channel("web", 0, 0));
    Solution solution = plan(draft, any -> new Wish.Within(START, START.plusSeconds(3600), SAID));
    BigInteger price =
        BigInteger.valueOf(Prices.UNPLACED_WEIGHT)
            .multiply(BigInteger.valueOf(Request.MAX_WEIGHT))
            .add(BigInteger.valueOf(Prices.UNPLACED))
            .multiply(BigInteger.valueOf(MANY));
    assertEquals(price.negate(), BigInteger.valueOf(solution.score()));
    assertEquals(0, solution.points());
  }

  @Test
  void whatCouldOverflowIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> new Payment("purse", Payment.MAX_AMOUNT + 1));
    assertThrows(IllegalArgumentException.class, () -> new Payment("purse", -1));
    Wish wish = new Wish.Kept(START, SAID);
    int tooMuch = Request.MAX_WEIGHT + 1;
    assertThrows(
        IllegalArgumentException.class,
        () -> new Request("e", "web", null, null, tooMuch, wish, null));
  }
}
