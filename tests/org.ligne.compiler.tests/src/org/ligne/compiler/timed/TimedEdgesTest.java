package org.ligne.compiler.timed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.compiler.Compiler;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Messages;
import org.ligne.model.platform.DuplicateLimit;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.QuotaLimit;
import org.ligne.model.platform.QuotaSubject;
import org.ligne.model.platform.ScheduleLimit;
import org.ligne.model.query.Limits;
import org.ligne.model.value.Quantity;
import org.ligne.platform.force.LimitsInForce;

/**
 * Every limit over time that ships, on both sides: so many posts within so long, so long between
 * two that are alike, so far ahead. The limits come from the data itself.
 */
class TimedEdgesTest {
  private static final Instant START = Instant.parse("2026-11-24T09:00:00Z");
  private static final Duration SECOND = Duration.ofSeconds(1);

  /** A limit in a format. */
  record Case(Format format, Limit limit) {
    @Override
    public String toString() {
      String platform = ((Platform) format.eContainer()).getName();
      return platform + " " + format.getName() + ": " + Limits.subject(limit);
    }

    Series series() {
      return new Series(format, limit);
    }
  }

  private static <L extends Limit> Stream<Case> cases(Class<L> kind) {
    LocalDate day = LocalDate.of(2026, 11, 24);
    return Compiler.create(Locale.ENGLISH).platforms().stream()
        .flatMap(platform -> platform.getFormats().stream())
        .flatMap(
            format ->
                LimitsInForce.candidates(format, null).stream()
                    .filter(limit -> kind.isInstance(limit) && !limit.isUnknown())
                    .map(limit -> new Case(format, limit))
                    .filter(each -> each.series().isInForce(day)));
  }

  private static Duration time(Quantity quantity) {
    return Duration.ofMillis(quantity.inBase().longValueExact());
  }

  private static List<Finding> of(Case each, List<Breach> breaches) {
    return breaches.stream()
        .filter(breach -> breach.limit() == each.limit())
        .map(Breach::finding)
        .toList();
  }

  private static void assertTold(Case each, List<Breach> breaches) {
    List<Finding> found = of(each, breaches);
    assertEquals(1, found.size(), () -> breaches.toString());
    String message = Messages.text(found.getFirst(), Locale.ENGLISH);
    each.limit()
        .getSources()
        .forEach(source -> assertTrue(message.contains(source.getLabel()), message));
  }

  // ---- so many posts within so long

  static Stream<Case> quotas() {
    return cases(QuotaLimit.class)
        .filter(each -> ((QuotaLimit) each.limit()).getSubject() == QuotaSubject.POSTS);
  }

  /** One post more than are taken, evenly over some time. */
  private static List<Timed> posts(Case each, Function<Duration, Duration> span) {
    QuotaLimit quota = (QuotaLimit) each.limit();
    int count = quota.getMax() + 1;
    long last = span.apply(time(quota.getWindow())).toMillis();
    Series series = each.series();
    return IntStream.range(0, count)
        .mapToObj(i -> series.post(START.plusMillis(last * i / (count - 1)), "Texte " + i))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("quotas")
  void theNextPostIsTakenWhenTheTimeIsOver(Case each) {
    assertEquals(List.of(), of(each, Quotas.of(posts(each, window -> window).stream())));
  }

  @ParameterizedTest
  @MethodSource("quotas")
  void aSecondEarlierItIsOneTooMany(Case each) {
    assertTold(each, Quotas.of(posts(each, window -> window.minus(SECOND)).stream()));
  }

  // ---- so long between two that are alike

  static Stream<Case> repeats() {
    // What a stricter rule of the same network tells is not told again.
    return cases(DuplicateLimit.class).filter(each -> !isCovered(each));
  }

  private static boolean isCovered(Case each) {
    DuplicateLimit own = (DuplicateLimit) each.limit();
    return LimitsInForce.candidates(each.format(), null).stream()
        .filter(limit -> limit != own && limit instanceof DuplicateLimit)
        .map(DuplicateLimit.class::cast)
        .anyMatch(
            other ->
                other.isAcrossAccounts()
                    && !own.isAcrossAccounts()
                    && time(other.getWithin()).compareTo(time(own.getWithin())) >= 0);
  }

  private static List<Breach> twice(Case each, Duration more) {
    DuplicateLimit limit = (DuplicateLimit) each.limit();
    String text = "Notre thé de Noël est au comptoir, venez le goûter.";
    Series series = each.series();
    Instant again = START.plus(time(limit.getWithin())).plus(more);
    Series other = limit.isAcrossAccounts() ? series.ofOtherAccount() : series;
    return Repeats.of(Stream.of(series.post(START, text), other.post(again, text)));
  }

  @ParameterizedTest
  @MethodSource("repeats")
  void theSameIsTakenAgainWhenTheTimeIsOver(Case each) {
    assertEquals(List.of(), twice(each, SECOND));
  }

  @ParameterizedTest
  @MethodSource("repeats")
  void untilThenItIsARepetition(Case each) {
    assertTold(each, twice(each, Duration.ZERO));
  }

  // ---- so far ahead

  /** A bound of how far ahead a post may be handed over. */
  record Ahead(Case of, boolean most) {
    Duration bound() {
      ScheduleLimit limit = (ScheduleLimit) of.limit();
      return time(most ? limit.getMax() : limit.getMin());
    }

    /** What is said of a post when so much more time is left than the bound. */
    List<Breach> breaches(Duration more) {
      Timed post = of.series().post(START, "Texte");
      return Handovers.of(List.of(post), START.minus(bound()).minus(more));
    }

    Duration beyond() {
      return most ? SECOND : SECOND.negated();
    }

    @Override
    public String toString() {
      return of + (most ? ", at most" : ", at least");
    }
  }

  private static Stream<Ahead> allAhead() {
    return cases(ScheduleLimit.class)
        .filter(each -> !((ScheduleLimit) each.limit()).isRefused())
        .flatMap(
            each -> {
              ScheduleLimit limit = (ScheduleLimit) each.limit();
              List<Ahead> bounds = new ArrayList<>();
              if (limit.getMin() != null) {
                bounds.add(new Ahead(each, false));
              }
              if (limit.getMax() != null) {
                bounds.add(new Ahead(each, true));
              }
              return bounds.stream();
            });
  }

  static Stream<Ahead> ahead() {
    return allAhead().filter(each -> !of(each.of(), each.breaches(each.beyond())).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("ahead")
  void whatIsAtTheBoundCanBeHandedOver(Ahead each) {
    assertEquals(List.of(), of(each.of(), each.breaches(Duration.ZERO)));
  }

  @ParameterizedTest
  @MethodSource("ahead")
  void aSecondFurtherItIsTold(Ahead each) {
    assertTold(each.of(), each.breaches(each.beyond()));
  }

  /** Where a program takes posts ahead of time, the way of a person is not needed. */
  @Test
  void onlyBoundsOfPeopleWithAProgramBesideThemAreNotJudged() {
    List<Ahead> judged = ahead().toList();
    List<String> left =
        allAhead()
            .map(Ahead::toString)
            .filter(each -> judged.stream().noneMatch(it -> it.toString().equals(each)))
            .distinct()
            .toList();
    assertEquals(
        List.of(
            "Facebook post: schedule by person, at least",
            "Facebook post: schedule by person, at most",
            "Facebook reel: schedule by person, at least",
            "Facebook reel: schedule by person, at most"),
        left);
  }
}
