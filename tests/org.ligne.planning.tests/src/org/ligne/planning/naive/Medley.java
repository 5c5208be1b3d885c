package org.ligne.planning.naive;

import static org.ligne.planning.Sketch.cap;
import static org.ligne.planning.Sketch.gap;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.ligne.model.query.DateSpan;
import org.ligne.model.value.Span;
import org.ligne.planning.Sketch;
import org.ligne.planning.problem.Admission;
import org.ligne.planning.problem.Cadence;
import org.ligne.planning.problem.Cap;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.Mix;
import org.ligne.planning.problem.Opening;
import org.ligne.planning.problem.Owner;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.ProblemDraft;
import org.ligne.planning.problem.Purse;
import org.ligne.planning.problem.Request;
import org.ligne.planning.problem.Rest;
import org.ligne.planning.problem.Stagger;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;
import org.ligne.planning.problem.Wish;

/**
 * Small random problems with every kind of statement: channels in three zones over the end of
 * summer time, contents, media, purses, shares, orders, entries that are kept, pinned or were
 * planned before. Nothing says that all entries can be placed.
 */
public final class Medley {
  private static final LocalDate START = LocalDate.of(2026, 10, 19);
  private static final List<String> ZONES = List.of("Asia/Kolkata", "America/New_York");

  private final SplittableRandom random;
  private final int entries;
  private final int days;
  private final int stepMinutes;

  private Medley(int entries, int days, int stepMinutes, long seed) {
    this.random = new SplittableRandom(seed);
    this.entries = entries;
    this.days = days;
    this.stepMinutes = stepMinutes;
  }

  /** A problem with so many entries over so many days. */
  public static Problem of(int entries, int days, int stepMinutes, long seed) {
    return new Medley(entries, days, stepMinutes, seed).build();
  }

  private static Statement said(StatementKind kind) {
    return new Statement(kind, "said", null);
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private Problem build() {
    ProblemDraft draft =
        new ProblemDraft(Sketch.PARIS, START, START.plusDays(days - 1L)).step(stepMinutes);
    for (int i = 0; i < 3; i++) {
      draft.add(channel(i));
      mixes(i).forEach(draft::add);
      draft.add(new Owner("owner" + i, chance(70) ? most(1, 3, StatementKind.CAPACITY) : null));
      draft.add(new Rest("medium" + i, span(60), said(StatementKind.MEDIA_REST)));
      if (chance(80)) {
        draft.add(new Stagger("content" + i, span(30), said(StatementKind.STAGGER)));
      }
    }
    draft.add(
        new Purse(
            "purse", 50, Map.of(START, 10L, START.plusDays(7), 60L), said(StatementKind.BUDGET)));
    for (int i = 0; i < entries; i++) {
      draft.add(entry("entry" + i));
    }
    for (int i = 0; i < entries / 4; i++) {
      int leader = random.nextInt(entries - 1);
      int follower = leader + 1 + random.nextInt(entries - 1 - leader);
      Span distance = chance(30) ? Span.ofDays(0) : span(48);
      draft.add(Sketch.after("entry" + follower, "entry" + leader, distance));
    }
    return draft.build();
  }

  private Span span(int hours) {
    return chance(40)
        ? Span.ofDays(1 + random.nextInt(2))
        : Span.of(Duration.ofMinutes(30L + random.nextInt(60 * hours)));
  }

  private Cap most(int least, int end, StatementKind kind) {
    return cap(random.nextInt(least, end), kind);
  }

  private ChannelPolicy channel(int number) {
    ChannelPolicy policy =
        ChannelPolicy.unlimited("channel" + number, opening(number)).with(gap(span(8)));
    policy = number == 0 ? policy : policy.in(ZoneId.of(ZONES.get(number - 1)));
    policy = chance(60) ? policy.withPerDay(most(1, 3, StatementKind.MAX_PER_DAY)) : policy;
    policy = chance(40) ? policy.withPerWeek(most(2, 5, StatementKind.MAX_PER_WEEK)) : policy;
    Cadence cadence =
        new Cadence(
            1 + random.nextInt(3),
            List.of(new DateSpan(START, START.plusDays(days - 2L))),
            new Statement(StatementKind.CADENCE_MINIMUM, "cadence", null));
    return chance(60)
        ? policy.withCadence(cadence, most(3, 6, StatementKind.CADENCE_MAXIMUM))
        : policy;
  }

  private static Opening opening(int channel) {
    Statement quiet = new Statement(StatementKind.QUIET, "quiet", null);
    return time -> {
      int score = 1 + (time.getHour() * 37 + time.getDayOfYear() * 13 + channel * 29) % 100;
      boolean open = time.getHour() >= 6 && time.getHour() < 22;
      return open ? Admission.open(score, null, null) : Admission.closed(score, quiet, null);
    };
  }

  private List<Mix> mixes(int channel) {
    List<Mix> mixes = new ArrayList<>();
    for (String pillar : List.of("craft", "offers", "nowhere")) {
      if (chance(50)) {
        int least = random.nextInt(6_000);
        int most = random.nextInt(least, 10_001);
        int weeks = 1 + random.nextInt(2);
        mixes.add(
            new Mix(
                "channel" + channel,
                pillar,
                least,
                most,
                weeks,
                START,
                said(StatementKind.PILLAR_SHARE)));
      }
    }
    return mixes;
  }

  private Request entry(String id) {
    String pillar = chance(80) ? List.of("craft", "offers").get(random.nextInt(2)) : null;
    String owner = chance(70) ? "owner" + random.nextInt(3) : null;
    String channel = "channel" + random.nextInt(3);
    Request request = new Request(id, channel, pillar, owner, 1 + random.nextInt(3), wish(), id);
    request = chance(60) ? request.ofContent("content" + random.nextInt(3)) : request;
    request = chance(40) ? request.showing(media()) : request;
    request = chance(40) ? request.paidFrom("purse", random.nextInt(4) * 10L) : request;
    return chance(30) ? request.previouslyAt(instant()) : request;
  }

  private List<String> media() {
    return chance(30)
        ? List.of("medium0", "medium" + (1 + random.nextInt(2)))
        : List.of("medium" + random.nextInt(3));
  }

  private Wish wish() {
    int kind = random.nextInt(100);
    if (kind < 12) {
      return kind < 6
          ? new Wish.Kept(instant(), said(StatementKind.KEPT))
          : new Wish.At(instant(), said(StatementKind.FIXED_TIME));
    }
    Instant from = START.plusDays(random.nextInt(days)).atStartOfDay(Sketch.PARIS).toInstant();
    return new Wish.Within(
        from, from.plus(Duration.ofDays(1 + random.nextInt(days))), said(StatementKind.PHASE));
  }

  private Instant instant() {
    long steps = random.nextInt(days * 24 * 60 / stepMinutes);
    Instant start = START.atStartOfDay(Sketch.PARIS).toInstant();
    return start.plus(Duration.ofMinutes(steps * stepMinutes));
  }
}
