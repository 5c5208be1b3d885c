package org.ligne.families;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/** The measured figures of a brand: each hour of the week on each of its channels. */
final class ScoresText {
  private ScoresText() {}

  static String pathOf(Brand brand) {
    return "scores/brand" + brand.number + ".csv";
  }

  static String of(Brand brand) {
    Sheet sheet = new Sheet().line("weekday,hour,channel,weight");
    int channels = brand.layout.size.channels();
    for (int own = 0; own < channels; own++) {
      Hours hours = brand.layout.hours[brand.number * channels + own];
      for (DayOfWeek day : DayOfWeek.values()) {
        for (int hour = 0; hour < 24; hour++) {
          sheet.line("%s,%d,c%d,%d", word(day), hour, own, hours.score(day, hour));
        }
      }
    }
    return sheet.toString();
  }

  private static String word(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT);
  }
}
