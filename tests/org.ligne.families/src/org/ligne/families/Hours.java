package org.ligne.families;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.ligne.planning.problem.Admission;
import org.ligne.planning.problem.Opening;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;

/** When a channel is open: by day, not on blackout days, with two peaks and a noise of its own. */
final class Hours implements Opening {
  static final int FIRST = 8;
  static final int END = 21;
  private static final Statement QUIET = new Statement(StatementKind.QUIET, "quiet 21-8", null);
  private static final Statement BLACKOUT = new Statement(StatementKind.BLACKOUT, "blackout", null);
  private static final Statement PEAK = new Statement(StatementKind.PEAK, "peak", null);

  private final Admission[] peaks = new Admission[Admission.MAX_SCORE + 1];
  private final Admission[] others = new Admission[Admission.MAX_SCORE + 1];
  private final Admission quiet = Admission.closed(QUIET);
  private final Admission blackout = Admission.closed(BLACKOUT);
  private final Set<LocalDate> blackouts;
  private final int channel;

  Hours(int channel, Set<LocalDate> blackouts) {
    this.channel = channel;
    this.blackouts = new TreeSet<>(blackouts);
    for (int score = 1; score <= Admission.MAX_SCORE; score++) {
      peaks[score] = Admission.open(score, null, PEAK);
      others[score] = Admission.open(score, null, null);
    }
  }

  @Override
  public Admission at(ZonedDateTime time) {
    if (time.getHour() < FIRST || time.getHour() >= END) {
      return quiet;
    }
    if (blackouts.contains(time.toLocalDate())) {
      return blackout;
    }
    int slot = 2 * time.getHour() + time.getMinute() / 30;
    int score = score(slot, time.getDayOfYear(), time.getDayOfWeek());
    return (isPeak(time.getHour()) ? peaks : others)[score];
  }

  /** What an hour scores in any week, without what single days add or take. */
  int score(DayOfWeek day, int hour) {
    return score(2 * hour, day.getValue(), day);
  }

  Set<LocalDate> blackouts() {
    return Collections.unmodifiableSet(blackouts);
  }

  private boolean isPeak(int hour) {
    int peak = hour < 15 ? 9 + channel % 4 : 17 + channel % 3;
    return Math.abs(hour - peak) <= 1;
  }

  private int score(int slot, int day, DayOfWeek weekday) {
    boolean weekend = weekday.compareTo(DayOfWeek.SATURDAY) >= 0;
    int noise = (slot * 37 + day * 13 + channel * 29) % 26;
    int hour = isPeak(slot / 2) ? 55 : 10;
    return Math.clamp(15 + hour + noise - (weekend ? 12 : 0), 1, 100);
  }
}
