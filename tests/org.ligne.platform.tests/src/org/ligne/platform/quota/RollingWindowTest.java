package org.ligne.platform.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RollingWindowTest {
  private static final Instant START = Instant.parse("2026-10-01T08:00:00Z");
  private static final Duration DAY = Duration.ofHours(24);

  @Test
  void asManyAsAllowedIsNoRun() {
    assertEquals(List.of(), runs(3, DAY, posts(0, 60, 120)));
  }

  @Test
  void theFirstThatGoesOverIsNamedWithThoseBeforeIt() {
    Run<Integer> run = runs(2, DAY, posts(0, 60, 120, 180)).getFirst();
    assertEquals(2, run.first().subject());
    assertEquals(List.of(0, 1, 2), run.together().stream().map(Use::subject).toList());
    assertEquals(3, run.amount());
    assertEquals(4, run.peak());
    assertEquals(2, run.over().size());
  }

  @Test
  void aWholeWindowLaterTheFirstIsNoLongerCounted() {
    assertEquals(List.of(), runs(1, DAY, posts(0, 24 * 60)));
    assertEquals(1, runs(1, DAY, posts(0, 24 * 60 - 1)).size());
  }

  @Test
  void twoStretchesApartAreTwoRuns() {
    assertEquals(2, runs(2, Duration.ofMinutes(15), posts(0, 1, 2, 3, 60, 61, 62)).size());
  }

  @Test
  void steadyOverUseIsOneRun() {
    long[] everySixHours = LongStream.range(0, 400).map(each -> each * 360).toArray();
    List<Run<Integer>> runs = runs(3, DAY, posts(everySixHours));
    assertEquals(1, runs.size());
    assertEquals(397, runs.getFirst().over().size());
  }

  @Test
  void whatIsNotJudgedIsCountedAllTheSame() {
    RollingWindow<Integer> window = new RollingWindow<>(1, DAY, post -> post >= 2);
    Run<Integer> run = window.runs(posts(0, 1, 2, 3)).getFirst();
    assertEquals(2, run.first().subject());
    assertEquals(3, run.amount());
  }

  @Test
  void linksOfAPostCountTogetherAndAPostWithoutAnyIsNeverToBlame() {
    List<Use<String>> uses =
        List.of(
            new Use<>("three links", START, 3),
            new Use<>("none", START.plusSeconds(60), 0),
            new Use<>("two links", START.plusSeconds(120), 2));
    Run<String> run = new RollingWindow<String>(4, DAY).runs(uses).getFirst();
    assertEquals("two links", run.first().subject());
    assertEquals(
        List.of("three links", "two links"), run.together().stream().map(Use::subject).toList());
    assertEquals(5, run.amount());
  }

  @Test
  void twentyFourHoursAreElapsedWhenTheClocksChange() {
    // On 25 October 2026 the clocks of Paris go back: from 9:00 to 9:00 are 25 hours.
    ZoneId paris = ZoneId.of("Europe/Paris");
    assertEquals(List.of(), runs(1, DAY, local(paris, "2026-10-24T09:00", "2026-10-25T09:00")));
    assertEquals(1, runs(1, DAY, local(paris, "2026-10-24T09:00", "2026-10-25T07:59")).size());
    // On 29 March they go forward: from 9:00 to 9:00 are 23 hours.
    assertEquals(1, runs(1, DAY, local(paris, "2026-03-28T09:00", "2026-03-29T09:00")).size());
  }

  @Test
  void agreesWithCountingEveryWindow() {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 2_000; round++) {
      int quota = random.nextInt(1, 5);
      Duration window = Duration.ofMinutes(random.nextInt(1, 90));
      List<Use<Integer>> uses = random(random);
      List<Run<Integer>> runs = new RollingWindow<Integer>(quota, window).runs(uses);
      List<Integer> over = over(uses, quota, window);
      assertEquals(over.size(), runs.stream().mapToInt(run -> run.over().size()).sum());
      assertEquals(firsts(uses, over), runs.stream().map(run -> run.first().subject()).toList());
    }
  }

  @Test
  void theWorkGrowsWithTheNumberOfUsesOnly() {
    for (int size : new int[] {1_000, 10_000, 100_000}) {
      RollingWindow<Integer> window = new RollingWindow<>(10, DAY);
      window.runs(posts(LongStream.range(0, size).toArray()));
      assertTrue(window.steps() <= 2L * size, size + " uses: " + window.steps());
    }
  }

  /**
   * Those for which the uses less than a window before, the earlier at one instant, are too many.
   */
  private static List<Integer> over(List<Use<Integer>> uses, int quota, Duration window) {
    return IntStream.range(0, uses.size())
        .filter(
            each ->
                IntStream.rangeClosed(0, each)
                            .filter(
                                other ->
                                    uses.get(other).at().isAfter(uses.get(each).at().minus(window)))
                            .mapToLong(other -> uses.get(other).amount())
                            .sum()
                        > quota
                    && uses.get(each).amount() > 0)
        .boxed()
        .toList();
  }

  /** Those before which the last use was not over; without amount it neither ends nor begins. */
  private static List<Integer> firsts(List<Use<Integer>> uses, List<Integer> over) {
    List<Integer> firsts = new ArrayList<>();
    for (int each : over) {
      if (each == 0 || !over.contains(each - 1)) {
        firsts.add(each);
      }
    }
    return firsts;
  }

  private static List<Use<Integer>> random(SplittableRandom random) {
    List<Use<Integer>> uses = new ArrayList<>();
    Instant at = START;
    for (int i = 0; i < 40; i++) {
      at = at.plus(Duration.ofMinutes(random.nextInt(0, 45)));
      uses.add(new Use<>(i, at, random.nextInt(1, 3)));
    }
    return uses;
  }

  private static List<Use<Integer>> local(ZoneId zone, String... times) {
    return IntStream.range(0, times.length)
        .mapToObj(
            each -> {
              Instant at = LocalDateTime.parse(times[each]).atZone(zone).toInstant();
              return new Use<>(each, at, 1);
            })
        .toList();
  }

  private static List<Use<Integer>> posts(long... minutes) {
    return IntStream.range(0, minutes.length)
        .mapToObj(each -> new Use<>(each, START.plusSeconds(60 * minutes[each]), 1))
        .toList();
  }

  private static List<Run<Integer>> runs(int quota, Duration window, List<Use<Integer>> uses) {
    return new RollingWindow<Integer>(quota, window).runs(uses);
  }
}
