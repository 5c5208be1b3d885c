package org.ligne.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.ligne.model.query.DateSpan;
import org.ligne.model.value.Span;
import org.ligne.planning.problem.Admission;
import org.ligne.planning.problem.Cadence;
import org.ligne.planning.problem.Cap;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Follow;
import org.ligne.planning.problem.Gap;
import org.ligne.planning.problem.Opening;
import org.ligne.planning.problem.Owner;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.ProblemDraft;
import org.ligne.planning.problem.Request;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;
import org.ligne.planning.problem.Wish;

/** Small problems in a few words. Everything happens in Paris, in September 2026 unless said. */
public final class Sketch {
  /** Where clocks change on 2026-10-25 and 2027-03-28. */
  public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /** A Monday. */
  public static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

  /** What an opening says outside its hours. */
  public static final Statement NIGHT = new Statement(StatementKind.QUIET, "quiet", null);

  private static final int SCORE = 50;

  private Sketch() {}

  /** A draft over two weeks from the Monday. */
  public static ProblemDraft fortnight() {
    return new ProblemDraft(PARIS, MONDAY, MONDAY.plusDays(13));
  }

  /** A channel that is open from one hour of the day to before another. */
  public static ChannelPolicy channel(String id, int fromHour, int toHour) {
    Admission open = Admission.open(SCORE, null, null);
    Admission closed = Admission.closed(NIGHT);
    Opening opening = time -> time.getHour() >= fromHour && time.getHour() < toHour ? open : closed;
    return ChannelPolicy.unlimited(id, opening);
  }

  /** An opening from eight to twenty, best in one hour, which a peak makes. */
  public static Opening bestAt(int hour) {
    Statement peak = new Statement(StatementKind.PEAK, "peak at " + hour, null);
    Admission best = Admission.open(Admission.MAX_SCORE, null, peak);
    Admission open = Admission.open(SCORE, null, null);
    Admission closed = Admission.closed(NIGHT);
    return time -> time.getHour() == hour ? best : isDay(time) ? open : closed;
  }

  private static boolean isDay(ZonedDateTime time) {
    return time.getHour() >= 8 && time.getHour() < 20;
  }

  /** A gap, stated as such. */
  public static Gap gap(Span span) {
    return new Gap(span, new Statement(StatementKind.GAP, "gap at least " + span, null));
  }

  /** A limit, stated as such. */
  public static Cap cap(int count, StatementKind kind) {
    return new Cap(count, new Statement(kind, "at most " + count, null));
  }

  /** The lower end of a cadence in use over some days. */
  public static Cadence cadence(int minimum, LocalDate first, LocalDate last) {
    return new Cadence(
        minimum,
        List.of(new DateSpan(first, last)),
        new Statement(StatementKind.CADENCE_MINIMUM, "cadence " + minimum + " per week", null));
  }

  /** A person with a capacity. */
  public static Owner owner(String id, int perDay) {
    return new Owner(id, cap(perDay, StatementKind.CAPACITY));
  }

  /** An entry without pillar and owner that may go anywhere from one day to another, included. */
  public static Request floating(String id, String channel, LocalDate first, LocalDate last) {
    return new Request(id, channel, null, null, 1, days(first, last), id);
  }

  /** An entry with a pillar, an owner and a weight that may go anywhere in two weeks. */
  public static Request floating(
      String id, String channel, String pillar, String owner, int weight) {
    return new Request(id, channel, pillar, owner, weight, days(MONDAY, MONDAY.plusDays(13)), id);
  }

  private static Wish days(LocalDate first, LocalDate last) {
    return new Wish.Within(
        first.atStartOfDay(PARIS).toInstant(),
        last.plusDays(1).atStartOfDay(PARIS).toInstant(),
        new Statement(StatementKind.PHASE, "phase " + first + " to " + last, null));
  }

  /** An entry pinned to a local time. */
  public static Request pinned(String id, String channel, LocalDateTime at) {
    Statement statement = new Statement(StatementKind.FIXED_TIME, "at " + at, null);
    return new Request(
        id, channel, null, null, 1, new Wish.At(at.atZone(PARIS).toInstant(), statement), id);
  }

  /** An order between two entries. */
  public static Follow after(String follower, String leader, Span distance) {
    String text = "after " + leader + " by at least " + distance;
    return new Follow(
        follower, leader, distance, new Statement(StatementKind.PRECEDENCE, text, null));
  }

  /** The entry with an id. */
  public static Entry entry(Problem problem, String id) {
    return problem.entries().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
  }

  /** The slot of a local time. */
  public static int slot(Problem problem, LocalDate day, int hour, int minute) {
    return problem.axis().ceiling(day.atTime(LocalTime.of(hour, minute)).atZone(PARIS).toInstant());
  }

  /** Where a solution puts an entry, as local time; null if nowhere. */
  public static LocalDateTime timeOf(Solution solution, String id) {
    return solution.placed().stream()
        .filter(it -> it.entry().id().equals(id))
        .map(it -> it.at().toLocalDateTime())
        .findFirst()
        .orElse(null);
  }
}
