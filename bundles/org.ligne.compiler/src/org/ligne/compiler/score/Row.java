package org.ligne.compiler.score;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A row that could be read.
 *
 * @param hour what it is about
 * @param weight its figure, 1 to 100
 */
record Row(Hour hour, int weight) {
  private static final int LAST_HOUR = 23;
  private static final int BEST = 100;
  private static final int SHORT = 3;
  private static final Pattern FIGURE = Pattern.compile("[0-9]{1,3}");

  /** Reads the values of a row. */
  static Row of(String weekday, String hour, String channel, String weight) throws RowException {
    if (channel.isEmpty()) {
      throw new RowException(RowTrouble.CHANNEL, "");
    }
    Hour about = new Hour(channel, day(weekday), figure(hour, LAST_HOUR, RowTrouble.HOUR));
    // A slot nobody looks at is still better than none, so the worst weight counts as 1.
    return new Row(about, Math.max(1, figure(weight, BEST, RowTrouble.WEIGHT)));
  }

  private static DayOfWeek day(String written) throws RowException {
    String word = written.toUpperCase(Locale.ROOT);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (word.equals(day.name()) || word.equals(day.name().substring(0, SHORT))) {
        return day;
      }
    }
    throw new RowException(RowTrouble.WEEKDAY, written);
  }

  private static int figure(String written, int most, RowTrouble trouble) throws RowException {
    int figure = FIGURE.matcher(written).matches() ? Integer.parseInt(written) : most + 1;
    if (figure > most) {
      throw new RowException(trouble, written);
    }
    return figure;
  }
}
