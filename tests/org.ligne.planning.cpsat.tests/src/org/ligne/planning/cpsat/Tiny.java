package org.ligne.planning.cpsat;

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
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Admission;
import org.ligne.planning.problem.Cadence;
import org.ligne.planning.problem.Cap;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Follow;
import org.ligne.planning.problem.Gap;
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

/** Random problems with every rule and every term, so small that all plans can be tried. */
public final class Tiny {
  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
  private static final LocalDate FRIDAY = LocalDate.of(2026, 10, 23);
  private static final int DAYS = 5;
  private static final int OPENS = 9;
  private static final int CLOSES = 12;

  private final SplittableRandom random;

  private Tiny(long seed) {
    random = new SplittableRandom(seed);
  }

  /** A problem of four to six entries over a clock change. */
  public static Problem problem(long seed) {
    return new Tiny(seed).build();
  }

  private Problem build() {
    ProblemDraft draft = new ProblemDraft(ZONE, FRIDAY, FRIDAY.plusDays(DAYS - 1)).step(60);
    draft.add(channel("one", null)).add(channel("two", ZoneId.of("America/New_York")));
    draft.add(new Owner("ann", cap(random.nextInt(1, 3), StatementKind.CAPACITY, "ann")));
    draft.add(new Stagger("piece", hours(random.nextInt(2, 30)), said(StatementKind.STAGGER)));
    draft.add(new Rest("photo", hours(random.nextInt(2, 40)), said(StatementKind.MEDIA_REST)));
    draft.add(
        new Purse(
            "purse",
            random.nextInt(10, 25),
            Map.of(FRIDAY.minusDays(4), 3L),
            said(StatementKind.BUDGET)));
    draft.add(mix("one")).add(mix("two"));
    int entries = random.nextInt(4, 7);
    for (int i = 0; i < entries; i++) {
      draft.add(request("e" + i));
    }
    for (int i = 1; i < entries; i += 2) {
      Span distance = hours(random.nextInt(1, 20));
      Statement order = said(StatementKind.PRECEDENCE, "e" + i);
      draft.add(new Follow("e" + i, "e" + (i - 1), distance, order));
    }
    return draft.build();
  }

  private ChannelPolicy channel(String id, ZoneId zone) {
    DateSpan period = new DateSpan(FRIDAY.minusDays(7), FRIDAY.plusDays(14));
    ChannelPolicy policy =
        ChannelPolicy.unlimited(id, opening(random.nextInt(1, 50)))
            .with(new Gap(hours(random.nextInt(1, 26)), said(StatementKind.GAP, id)))
            .withPerDay(maybe(StatementKind.MAX_PER_DAY, id))
            .withPerWeek(maybe(StatementKind.MAX_PER_WEEK, id))
            .withCadence(
                new Cadence(2, List.of(period), said(StatementKind.CADENCE_MINIMUM)),
                maybe(StatementKind.CADENCE_MAXIMUM, id));
    return zone == null ? policy : policy.in(zone);
  }

  private static Opening opening(int salt) {
    return time -> {
      int score = 1 + (time.getHour() * 37 + time.getDayOfYear() * 13 + salt) % 100;
      boolean open = time.getHour() >= OPENS && time.getHour() < CLOSES;
      return open
          ? Admission.open(score, null, null)
          : Admission.closed(Statement.own(StatementKind.QUIET, "quiet"));
    };
  }

  private Cap maybe(StatementKind kind, String of) {
    return random.nextBoolean() ? cap(random.nextInt(1, 4), kind, of) : null;
  }

  private static Cap cap(int count, StatementKind kind, String of) {
    return new Cap(count, said(kind, of));
  }

  private Mix mix(String channel) {
    int least = random.nextInt(0, 5_000);
    return new Mix(
        channel,
        "craft",
        least,
        least + 1_234,
        1,
        FRIDAY.minusDays(4),
        said(StatementKind.PILLAR_SHARE));
  }

  private Request request(String id) {
    Request request =
        new Request(
            id,
            random.nextInt(3) > 0 ? "one" : "two",
            random.nextInt(4) > 0 ? random.nextInt(3) > 0 ? "craft" : "offers" : null,
            random.nextBoolean() ? "ann" : null,
            random.nextInt(1, 4),
            wish(id),
            null);
    Request shared = random.nextInt(3) == 0 ? request.ofContent("piece") : request;
    Request shown = random.nextInt(3) == 0 ? shared.showing(List.of("photo")) : shared;
    Request paid = random.nextInt(3) == 0 ? shown.paidFrom("purse", random.nextInt(12)) : shown;
    return random.nextInt(3) == 0 ? paid.previouslyAt(hour()) : paid;
  }

  private Wish wish(String id) {
    return switch (random.nextInt(8)) {
      case 0 -> new Wish.At(hour(), said(StatementKind.FIXED_TIME, id));
      case 1 -> new Wish.Kept(hour(), said(StatementKind.KEPT, id));
      default -> {
        Instant from = FRIDAY.plusDays(random.nextInt(2)).atStartOfDay(ZONE).toInstant();
        yield new Wish.Within(
            from, from.plus(Duration.ofDays(random.nextInt(2, 4))), said(StatementKind.PHASE, id));
      }
    };
  }

  private Instant hour() {
    LocalDate day = FRIDAY.plusDays(random.nextInt(DAYS));
    return day.atTime(random.nextInt(OPENS, CLOSES), 0).atZone(ZONE).toInstant();
  }

  private static Span hours(int hours) {
    return hours >= 24 ? Span.ofDays(hours / 24) : Span.of(Duration.ofHours(hours));
  }

  private static Statement said(StatementKind kind) {
    return said(kind, "all");
  }

  private static Statement said(StatementKind kind, String of) {
    return new Statement(kind, kind + " of " + of, null);
  }

  /** The score of the best plan of all, found by trying every one. */
  static long best(Problem problem) {
    Timetable table = new Timetable(problem);
    List<Entry> open = new ArrayList<>();
    for (Entry entry : problem.entries()) {
      if (entry.isKept()) {
        table.place(entry, entry.first());
      } else {
        open.add(entry);
      }
    }
    return best(open, 0, table);
  }

  private static long best(List<Entry> open, int position, Timetable table) {
    if (position == open.size()) {
      return table.constraints().total();
    }
    Entry entry = open.get(position);
    long most = best(open, position + 1, table);
    for (int i = 0; i < entry.candidates().size(); i++) {
      int slot = entry.candidates().get(i);
      if (table.constraints().allow(entry, slot)) {
        table.place(entry, slot);
        most = Math.max(most, best(open, position + 1, table));
        table.remove(entry);
      }
    }
    return most;
  }
}
