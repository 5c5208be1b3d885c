package org.ligne.ui.schedule;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ligne.editor.connection.UiLanguage;

/** Days and hours as readers of the workbench's language write them. */
final class Days {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter OFFSET =
      DateTimeFormatter.ofPattern("'UTC'xxx", Locale.ROOT);

  private Days() {}

  /** A day with its weekday. */
  static String day(ZonedDateTime moment) {
    return DateTimeFormatter.ofPattern(Messages.dayForm, UiLanguage.locale()).format(moment);
  }

  /** The hour on the local clock. */
  static String hour(ZonedDateTime moment) {
    return HOUR.format(moment);
  }

  /** The zone, and how far its clock is from universal time at that moment. */
  static String zone(ZonedDateTime moment) {
    return moment.getZone().getId() + ", " + OFFSET.format(moment);
  }
}
