package org.ligne.planning.family;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.TreeSet;
import org.ligne.planning.problem.Admission;
import org.ligne.planning.problem.Opening;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;

/** When a channel is open: by day, not on blackout days, with two peaks and a noise of its own. */
final class Hours implements Opening {
  private static final int FIRST = 8;
  private static final int END = 21;
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
    boolean peak = Math.abs(time.getHour() - peakOf(time)) <= 1;
    return (peak ? peaks : others)[score(time, peak)];
  }

  private int peakOf(ZonedDateTime time) {
    return time.getHour() < 15 ? 9 + channel % 4 : 17 + channel % 3;
  }

  private int score(ZonedDateTime time, boolean peak) {
    boolean weekend = time.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    int slot = 2 * time.getHour() + time.getMinute() / 30;
    int noise = (slot * 37 + time.getDayOfYear() * 13 + channel * 29) % 26;
    return Math.clamp(15 + (peak ? 55 : 10) + noise - (weekend ? 12 : 0), 1, 100);
  }
}
