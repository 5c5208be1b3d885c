package org.ligne.compiler.expect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligne.model.query.DateSpan;
import org.ligne.model.value.Span;

/** Each kind of rule agrees with a naive reading of it, on random plans around clock changes. */
class OracleTest {
  private static final int PLANS = 4000;
  private static final List<String> ZONES =
      List.of("Europe/Paris", "America/New_York", "Asia/Tokyo");

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
  void aRuleSaysWhatANaiveReadingSays(int kind) {
    Random random = new Random(700 + kind);
    int broken = 0;
    for (int i = 0; i < PLANS; i++) {
      Plan plan = plan(random, 0);
      PlanRule rule = rule(kind, random);
      boolean found = !rule.breaches(plan).isEmpty();
      assertEquals(new Oracle(plan).isBroken(rule), found, () -> rule + " on " + plan);
      broken += found ? 1 : 0;
    }
    assertTrue(broken > PLANS / 50 && broken < PLANS - PLANS / 50, "of both kinds: " + broken);
  }

  /** What is told of a plan with open times holds in every plan that it can become. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
  void whatIsCertainHoldsWhereverOpenPostsGo(int kind) {
    Random random = new Random(900 + kind);
    int certain = 0;
    for (int i = 0; i < PLANS; i++) {
      Plan plan = plan(random, 40);
      PlanRule rule = rule(kind, random);
      if (!rule.breaches(plan).isEmpty()) {
        certain++;
        for (int tries = 0; tries < 8; tries++) {
          Plan made = completed(plan, random);
          assertTrue(new Oracle(made).isBroken(rule), () -> rule + " on " + plan + " as " + made);
        }
      }
    }
    assertTrue(certain > PLANS / 100, "some are certain: " + certain);
  }

  private static Plan completed(Plan plan, Random random) {
    List<Entry> fixed = new ArrayList<>();
    for (Entry each : plan.entries()) {
      long minutes = each.latest().getEpochSecond() / 60 - each.earliest().getEpochSecond() / 60;
      Instant at =
          each.earliest().plusSeconds(60 * (minutes == 0 ? 0 : random.nextLong(minutes + 1)));
      fixed.add(new Entry(each.id(), each.content(), at, each.marks()));
    }
    return new Plan(plan.zone(), plan.days(), fixed);
  }

  private static Plan plan(Random random, int percentOpen) {
    ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
    LocalDate first = LocalDate.of(2026, 10, 15).plusDays(random.nextInt(12));
    int days = 3 + random.nextInt(30);
    List<Entry> entries = new ArrayList<>();
    int size = random.nextInt(9);
    for (int i = 0; i < size; i++) {
      Instant start = first.atStartOfDay(zone).toInstant();
      Instant at = start.plusSeconds(3600L * random.nextInt(days * 24 - 2));
      Instant end = first.plusDays(days).atStartOfDay(zone).toInstant().minusSeconds(3600);
      Instant until = at.plusSeconds(3600L * random.nextInt(72));
      boolean isOpen = random.nextInt(100) < percentOpen;
      Instant latest = !isOpen ? at : until.isAfter(end) ? end.isBefore(at) ? at : end : until;
      entries.add(new Entry("e" + i, "c" + random.nextInt(6), at, latest, marks(random)));
    }
    return new Plan(zone, new DateSpan(first, first.plusDays(days - 1L)), entries);
  }

  private static Map<Aspect, Set<String>> marks(Random random) {
    Map<Aspect, Set<String>> marks = new EnumMap<>(Aspect.class);
    marks.put(Aspect.CHANNEL, Set.of("k" + random.nextInt(2)));
    marks.put(Aspect.PILLAR, Set.of("p" + random.nextInt(3)));
    marks.put(
        Aspect.MEDIA,
        IntStream.range(0, random.nextInt(3))
            .mapToObj(any -> "t" + random.nextInt(3))
            .collect(Collectors.toSet()));
    return marks;
  }

  private static PlanRule rule(int kind, Random random) {
    Filter some = filter(random);
    return switch (kind) {
      case 0 -> new CountRule(some, bounds(random, 4), rhythm(random), random.nextBoolean());
      case 1 -> new ShareRule(some, bounds(random, 100), rhythm(random), random.nextBoolean());
      case 2 -> new RowRule(some, random.nextBoolean());
      case 3 ->
          new GapRule(
              some,
              span(random),
              random.nextBoolean() ? Optional.of(Aspect.MEDIA) : Optional.empty());
      case 4 ->
          new CompanyRule(
              some,
              1 + random.nextInt(2),
              filter(random),
              random.nextBoolean() ? Optional.of(span(random)) : Optional.empty());
      case 5 ->
          new OrderRule(
              List.of(
                  Filter.of(Aspect.PILLAR, "p0"),
                  Filter.of(Aspect.PILLAR, "p1"),
                  Filter.of(Aspect.PILLAR, "p2")));
      case 6 ->
          new DayRule(
              some, Set.copyOf(List.of(day(random), day(random), day(random), day(random))));
      case 7 ->
          new BalanceRule(
              some,
              random.nextBoolean() ? Aspect.PILLAR : Aspect.MEDIA,
              BigDecimal.valueOf(random.nextInt(80)));
      case 8 -> new EdgeRule(random.nextBoolean(), some, random.nextBoolean(), day(random));
      case 9 -> new SequelRule(random.nextBoolean(), some, random.nextBoolean(), filter(random));
      case 10 -> new EveryRule(some, filter(random));
      default -> new SomeRule(some);
    };
  }

  private static LocalDate day(Random random) {
    return LocalDate.of(2026, 10, 20).plusDays(random.nextInt(20));
  }

  private static Span span(Random random) {
    return random.nextBoolean()
        ? Span.ofDays(1 + random.nextInt(3))
        : Span.parse((6 + random.nextInt(60)) + "h");
  }

  private static Filter filter(Random random) {
    return random.nextInt(4) == 0
        ? Filter.of(Aspect.MEDIA, "t0", "t1")
        : Filter.of(Aspect.PILLAR, "p" + random.nextInt(3));
  }

  private static Rhythm rhythm(Random random) {
    Rhythm.Unit unit = Rhythm.Unit.values()[random.nextInt(4)];
    return new Rhythm(unit, unit == Rhythm.Unit.WEEK ? 1 + random.nextInt(2) : 1);
  }

  private static Bounds bounds(Random random, int most) {
    int low = random.nextInt(most);
    return switch (random.nextInt(3)) {
      case 0 -> Bounds.atLeast(low);
      case 1 -> Bounds.atMost(low);
      default -> Bounds.of(low, low + random.nextInt(most - low + 1));
    };
  }
}
