package org.ligne.planning.conflict;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.ligne.model.value.Span;
import org.ligne.planning.Sketch;
import org.ligne.planning.problem.Admission;
import org.ligne.planning.problem.Cap;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.Follow;
import org.ligne.planning.problem.Gap;
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
 * Tiny problems with too much in them, over the end of summer time, in which each statement is one
 * of its own.
 */
final class Tangle {
  private static final LocalDate START = LocalDate.of(2026, 10, 23);
  private static final int DAYS = 5;
  private static final int STEP = 240;

  private final SplittableRandom random;

  private Tangle(long seed) {
    random = new SplittableRandom(seed);
  }

  static Problem of(long seed) {
    return new Tangle(seed).build();
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private static Statement said(StatementKind kind, String text) {
    return new Statement(kind, text, null);
  }

  private Problem build() {
    int entries = 3 + random.nextInt(4);
    ProblemDraft draft =
        new ProblemDraft(Sketch.PARIS, START, START.plusDays(DAYS - 1L)).step(STEP);
    for (int i = 0; i < 2; i++) {
      draft.add(channel(i));
      draft.add(
          new Owner("owner" + i, chance(60) ? cap(StatementKind.CAPACITY, "owner" + i) : null));
      draft.add(new Rest("medium" + i, span(), said(StatementKind.MEDIA_REST, "rest" + i)));
      if (chance(70)) {
        draft.add(new Stagger("content" + i, span(), said(StatementKind.STAGGER, "stagger" + i)));
      }
    }
    Map<LocalDate, Long> spent = Map.of(LocalDate.of(2026, 10, 19), 10L * random.nextInt(7));
    draft.add(new Purse("purse", 50, spent, said(StatementKind.BUDGET, "budget")));
    for (int i = 0; i < entries; i++) {
      draft.add(entry("entry" + i));
    }
    for (int follower = 1; follower < entries; follower++) {
      if (chance(35)) {
        Statement order = said(StatementKind.PRECEDENCE, "order" + follower);
        int leader = random.nextInt(follower);
        Span distance = chance(30) ? Span.ofDays(0) : span();
        draft.add(new Follow("entry" + follower, "entry" + leader, distance, order));
      }
    }
    return draft.build();
  }

  private Cap cap(StatementKind kind, String of) {
    return new Cap(random.nextInt(1, 3), said(kind, kind + " of " + of));
  }

  private Span span() {
    return chance(50)
        ? Span.ofDays(1 + random.nextInt(2))
        : Span.of(Duration.ofMinutes(60L + random.nextInt(60 * 30)));
  }

  private ChannelPolicy channel(int number) {
    String id = "channel" + number;
    Statement quiet = said(StatementKind.QUIET, "quiet on " + id);
    Statement blackout = said(StatementKind.BLACKOUT, "blackout on " + id);
    int dark = chance(40) ? START.getDayOfMonth() + random.nextInt(DAYS) : 0;
    ChannelPolicy policy =
        ChannelPolicy.unlimited(
                id,
                time ->
                    time.getDayOfMonth() == dark
                        ? Admission.closed(blackout)
                        : time.getHour() >= 8 && time.getHour() < 20
                            ? Admission.open(50, null, null)
                            : Admission.closed(quiet))
            .with(new Gap(span(), said(StatementKind.GAP, "gap on " + id)));
    policy = number == 0 ? policy : policy.in(ZoneId.of("Asia/Kolkata"));
    policy = chance(40) ? policy.withPerDay(cap(StatementKind.MAX_PER_DAY, id)) : policy;
    policy = chance(40) ? policy.withPerWeek(cap(StatementKind.MAX_PER_WEEK, id)) : policy;
    return chance(20) ? policy.withCadence(null, cap(StatementKind.CADENCE_MAXIMUM, id)) : policy;
  }

  private Request entry(String id) {
    String owner = chance(60) ? "owner" + random.nextInt(2) : null;
    String channel = "channel" + random.nextInt(2);
    Request request = new Request(id, channel, null, owner, 1 + random.nextInt(3), wish(id), id);
    request = chance(50) ? request.ofContent("content" + random.nextInt(2)) : request;
    request = chance(30) ? request.showing(List.of("medium" + random.nextInt(2))) : request;
    return chance(40) ? request.paidFrom("purse", random.nextInt(4) * 10L) : request;
  }

  private Wish wish(String id) {
    int kind = random.nextInt(100);
    if (kind < 20) {
      return kind < 8
          ? new Wish.Kept(instant(), said(StatementKind.KEPT, "kept " + id))
          : new Wish.At(instant(), said(StatementKind.FIXED_TIME, "time of " + id));
    }
    int first = random.nextInt(DAYS);
    int last = Math.min(DAYS - 1, first + random.nextInt(3));
    return new Wish.Within(
        START.plusDays(first).atStartOfDay(Sketch.PARIS).toInstant(),
        START.plusDays(last + 1L).atStartOfDay(Sketch.PARIS).toInstant(),
        chance(50)
            ? said(StatementKind.PHASE, "phase of " + id)
            : said(StatementKind.PHASE, "phase " + first + " to " + last));
  }

  private Instant instant() {
    return START
        .plusDays(random.nextInt(DAYS))
        .atStartOfDay(Sketch.PARIS)
        .plusHours(4L * random.nextInt(6))
        .toInstant();
  }
}
