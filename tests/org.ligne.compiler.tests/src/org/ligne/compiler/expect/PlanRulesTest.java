package org.ligne.compiler.expect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.compiler.expect.Sketch.ids;
import static org.ligne.compiler.expect.Sketch.instant;
import static org.ligne.compiler.expect.Sketch.open;
import static org.ligne.compiler.expect.Sketch.pillar;
import static org.ligne.compiler.expect.Sketch.plan;
import static org.ligne.compiler.expect.Sketch.post;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ligne.model.query.DateSpan;
import org.ligne.model.value.Span;

class PlanRulesTest {
  private static final Rhythm WEEKLY = new Rhythm(Rhythm.Unit.WEEK, 1);
  private static final Rhythm MONTHLY = new Rhythm(Rhythm.Unit.MONTH, 1);
  private static final Entry PROMO = post("Promo", "Sale", "x", "2026-10-05 10:00");
  private static final Entry TEA = post("Tea", "Soil", "x", "2026-10-06 10:00");
  private static final Entry OFFER = post("Offer", "Sale", "x", "2026-10-07 10:00");

  @Test
  void aShareSaysItsFigureItsMonthAndItsPosts() {
    PlanRule rule = new ShareRule(pillar("Sale"), Bounds.atMost(50), MONTHLY, false);
    Breach breach = rule.breaches(plan(PROMO, TEA, OFFER)).getFirst();
    assertEquals(new BigDecimal("66.7"), breach.figure().orElseThrow());
    assertEquals(
        new DateSpan(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)),
        breach.days().orElseThrow());
    assertEquals(List.of(List.of("Promo/x", "Offer/x")), ids(List.of(breach)));
    assertEquals(
        List.of(),
        new ShareRule(pillar("Sale"), Bounds.of(60, 67), MONTHLY, false)
            .breaches(plan(PROMO, TEA, OFFER)));
  }

  @Test
  void aShareIsOpenAsLongAsAnOpenPostCouldSaveIt() {
    Entry open = open("More", "Soil", "x", "2026-10-20 10:00", "2026-11-05 10:00");
    PlanRule monthly = new ShareRule(pillar("Sale"), Bounds.atMost(50), MONTHLY, false);
    PlanRule whole = new ShareRule(pillar("Sale"), Bounds.atMost(50), Rhythm.NONE, false);
    assertEquals(List.of(), monthly.breaches(plan(PROMO, TEA, OFFER, open)));
    assertEquals(List.of(), whole.breaches(plan(PROMO, TEA, OFFER, open)));
    assertEquals(1, whole.breaches(plan(PROMO, OFFER, open)).size());
  }

  @Test
  void weeksBeginOnMondayAndMonthsOnTheirFirstLocalDay() {
    Entry sunday = post("A", "Sale", "x", "2026-10-11 23:59");
    Entry monday = post("B", "Sale", "x", "2026-10-12 00:00");
    PlanRule once = new CountRule(pillar("Sale"), Bounds.atMost(1), WEEKLY, false);
    assertEquals(List.of(), once.breaches(plan(sunday, monday)));
    Entry last = post("C", "Sale", "x", "2026-10-31 23:30");
    Entry first = post("D", "Sale", "x", "2026-11-01 00:30");
    PlanRule monthly = new CountRule(pillar("Sale"), Bounds.atMost(1), MONTHLY, false);
    assertEquals(List.of(), monthly.breaches(plan(last, first)));
    assertEquals("2026-10-31T23:30:00Z", first.earliest().toString());
  }

  @Test
  void theDayTheClockGoesBackIsOneDay() {
    Entry early = post("A", "Sale", "x", "2026-10-25 00:30");
    Entry late = post("B", "Sale", "x", "2026-10-25 23:30");
    PlanRule daily =
        new CountRule(pillar("Sale"), Bounds.atMost(1), new Rhythm(Rhythm.Unit.DAY, 1), false);
    assertEquals(1, daily.breaches(plan(early, late)).size());
    Entry noon = post("C", "Sale", "x", "2026-10-24 12:00");
    Entry next = post("D", "Sale", "x", "2026-10-25 12:00");
    assertEquals(List.of(), gap(Span.ofDays(1)).breaches(plan(noon, next)));
    Entry soon = post("E", "Sale", "x", "2026-10-25 11:59");
    assertEquals(1, gap(Span.ofDays(1)).breaches(plan(noon, soon)).size());
    assertEquals(List.of(), gap(Span.parse("24h")).breaches(plan(noon, soon)), "25 hours long");
  }

  private static PlanRule gap(Span span) {
    return new GapRule(Filter.ALL, span, Optional.empty());
  }

  @Test
  void aLeastNumberIsAskedOfWholePeriodsOnly() {
    PlanRule rule = new CountRule(Filter.ALL, Bounds.atLeast(1), WEEKLY, false);
    List<Breach> found = rule.breaches(plan("2026-10-01", "2026-10-14", TEA));
    assertEquals(List.of(), found, "two weeks are cut off, the whole one has its post");
    assertEquals(1, rule.breaches(plan("2026-10-01", "2026-10-14")).size());
  }

  @Test
  void countsOfChannelsAreTheirOwn() {
    Entry elsewhere = post("Promo", "Sale", "facebook", "2026-10-05 10:00");
    PlanRule rule = new CountRule(pillar("Sale"), Bounds.atMost(1), Rhythm.NONE, true);
    List<Breach> found = rule.breaches(plan(PROMO, OFFER, elsewhere));
    assertEquals(List.of(Optional.of("x")), found.stream().map(Breach::part).toList());
  }

  @Test
  void twoInARowAreTwoWithNothingBetween() {
    PlanRule rule = new RowRule(pillar("Sale"), false);
    assertEquals(List.of(), rule.breaches(plan(PROMO, TEA, OFFER)));
    assertEquals(List.of(List.of("Promo/x", "Offer/x")), ids(rule.breaches(plan(PROMO, OFFER))));
    Entry open = open("More", "Soil", "x", "2026-10-01 10:00", "2026-10-30 10:00");
    assertEquals(List.of(), rule.breaches(plan(PROMO, OFFER, open)), "it may part them");
    Entry both = post("Promo", "Sale", "facebook", "2026-10-05 11:00");
    assertEquals(List.of(), rule.breaches(plan(PROMO, both)), "one post on two channels");
  }

  @Test
  void onlyPostsThatAreAlikeKeepADistance() {
    PlanRule rule = new GapRule(Filter.ALL, Span.ofDays(3), Optional.of(Aspect.PILLAR));
    List<Breach> found = rule.breaches(plan(PROMO, TEA, OFFER));
    assertEquals(List.of(List.of("Promo/x", "Offer/x")), ids(found));
    assertEquals(new BigDecimal("2.0"), found.getFirst().figure().orElseThrow());
    PlanRule media = new GapRule(Filter.ALL, Span.ofDays(3), Optional.of(Aspect.MEDIA));
    assertEquals(List.of(), media.breaches(plan(PROMO, TEA, OFFER)), "no media, nothing alike");
  }

  @Test
  void companyComesBeforeAndNotTooLongBefore() {
    PlanRule rule = company(Optional.empty());
    assertEquals(List.of(List.of("Promo/x")), ids(rule.breaches(plan(PROMO, TEA))));
    assertEquals(List.of(), rule.breaches(plan(TEA, OFFER)));
    assertEquals(1, company(Optional.of(Span.parse("23h"))).breaches(plan(TEA, OFFER)).size());
    assertEquals(0, company(Optional.of(Span.ofDays(1))).breaches(plan(TEA, OFFER)).size());
  }

  private static PlanRule company(Optional<Span> within) {
    return new CompanyRule(pillar("Sale"), 1, pillar("Soil"), within);
  }

  @Test
  void aStoryIsToldInItsOrderOnEachChannel() {
    PlanRule rule =
        new OrderRule(
            List.of(Filter.of(Aspect.CONTENT, "Tea"), Filter.of(Aspect.CONTENT, "Promo")));
    assertEquals(List.of(List.of("Promo/x", "Tea/x")), ids(rule.breaches(plan(PROMO, TEA))));
    Entry elsewhere = post("Promo", "Sale", "facebook", "2026-10-05 10:00");
    assertEquals(List.of(), rule.breaches(plan(elsewhere, TEA)), "other readers");
  }

  @Test
  void sensitiveDaysAreThoseOfTheZone() {
    PlanRule rule = new DayRule(pillar("Sale"), Set.of(LocalDate.of(2026, 11, 11)));
    Entry night = post("A", "Sale", "x", "2026-11-11 00:10");
    Entry open = open("B", "Sale", "x", "2026-11-11 08:00", "2026-11-11 20:00");
    Entry free = open("C", "Sale", "x", "2026-11-11 08:00", "2026-11-12 20:00");
    assertEquals(
        List.of(List.of("A/x"), List.of("B/x")), ids(rule.breaches(plan(night, open, free))));
  }

  @Test
  void balanceAllowsWhatCannotBeCut() {
    PlanRule rule = new BalanceRule(Filter.ALL, Aspect.PILLAR, BigDecimal.TEN);
    assertEquals(List.of(), rule.breaches(plan(PROMO, TEA, OFFER)), "two and one are even");
    Entry third = post("C", "Sale", "x", "2026-10-09 10:00");
    Entry fourth = post("D", "Sale", "x", "2026-10-10 10:00");
    List<Breach> found = rule.breaches(plan(PROMO, TEA, OFFER, third, fourth));
    assertEquals(
        List.of(Optional.of("Sale"), Optional.of("Soil")),
        found.stream().map(Breach::part).toList());
  }

  @Test
  void theFirstAndTheLastComeBeforeOrAfterADay() {
    LocalDate day = LocalDate.of(2026, 10, 7);
    Plan plan = plan(PROMO, TEA, OFFER);
    assertEquals(List.of(), new EdgeRule(true, pillar("Sale"), true, day).breaches(plan));
    assertEquals(
        List.of(List.of("Promo/x")),
        ids(new EdgeRule(true, pillar("Sale"), false, day).breaches(plan)));
    assertEquals(
        List.of(List.of("Offer/x")),
        ids(new EdgeRule(false, pillar("Sale"), true, day).breaches(plan)));
    assertEquals(1, new EdgeRule(false, pillar("Sale"), false, day).breaches(plan).size());
    assertEquals(1, new EdgeRule(true, pillar("Team"), true, day).breaches(plan).size());
  }

  @Test
  void theFirstOfSomeComesBeforeTheFirstOfOthers() {
    Plan plan = plan(PROMO, TEA, OFFER);
    assertEquals(
        List.of(), new SequelRule(true, pillar("Sale"), true, pillar("Soil")).breaches(plan));
    assertEquals(
        List.of(List.of("Promo/x", "Tea/x")),
        ids(new SequelRule(true, pillar("Soil"), true, pillar("Sale")).breaches(plan)));
    assertEquals(
        List.of(), new SequelRule(false, pillar("Sale"), false, pillar("Soil")).breaches(plan));
  }

  @Test
  void everyAndSomeLookAtWhatPostsAre() {
    Plan plan = plan(PROMO, TEA, OFFER);
    Filter onX = Filter.of(Aspect.CHANNEL, "x");
    assertEquals(List.of(), new EveryRule(pillar("Sale"), onX).breaches(plan));
    assertEquals(
        List.of(List.of("Promo/x", "Offer/x")),
        ids(new EveryRule(onX, pillar("Soil")).breaches(plan)));
    assertEquals(List.of(), new SomeRule(pillar("Soil")).breaches(plan));
    assertEquals(1, new SomeRule(pillar("Team")).breaches(plan).size());
  }

  @Test
  void textsAreSearchedAndLanguagesCoverTheirRegions() {
    Entry entry =
        new Entry(
            "a",
            "a",
            instant("2026-10-05 10:00"),
            Map.of(Aspect.TEXT, Set.of("L’été au thé"), Aspect.LANGUAGE, Set.of("fr-CA")));
    assertTrue(Filter.of(Aspect.TEXT, "E\u0301TÉ").admits(entry), "another spelling of é");
    assertTrue(Filter.of(Aspect.LANGUAGE, "fr").admits(entry));
    assertFalse(Filter.of(Aspect.LANGUAGE, "fr-FR").admits(entry));
  }

  @Test
  void boundsThatNoFigureKeepsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Bounds.of(3, 2));
    assertThrows(IllegalArgumentException.class, () -> new Bounds(null, null));
    assertThrows(IllegalArgumentException.class, () -> new Rhythm(Rhythm.Unit.WEEK, 0));
  }
}
