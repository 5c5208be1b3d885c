package org.ligne.dsl.validation.support;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ligne.model.common.NamedElement;
import org.ligne.model.common.TimeRange;
import org.ligne.model.line.Role;
import org.ligne.model.query.DateSpan;

/** Writes values for messages in the words of the language, which are the same for all readers. */
public final class Spelled {
  private static final int SHOWN = 3;

  private Spelled() {}

  /** A period, such as {@code 2026-09-01 to 2026-10-15}. */
  public static String of(DateSpan span) {
    return span.first() + " to " + span.last();
  }

  /** A span of the day, such as {@code 12:00-13:30}. */
  public static String of(TimeRange range) {
    return range.getFrom() + "-" + range.getTo();
  }

  /** A local time, such as {@code 2026-09-08 12:30}. */
  public static String of(LocalDateTime time) {
    return time.toLocalDate() + " " + time.toLocalTime();
  }

  /** A role, such as {@code community manager}. */
  public static String of(Role role) {
    return role.getLiteral().replace('-', ' ');
  }

  /** A weekday, such as {@code mon}. */
  public static String of(DayOfWeek day) {
    return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
  }

  /** Names with commas between them. */
  public static String names(Collection<? extends NamedElement> elements) {
    return elements.stream().map(Known::name).distinct().collect(Collectors.joining(", "));
  }

  /** The first few of several times or other values, with commas between them. */
  public static String some(List<?> values) {
    String shown =
        values.stream()
            .limit(SHOWN)
            .map(value -> value instanceof LocalDateTime time ? of(time) : String.valueOf(value))
            .collect(Collectors.joining(", "));
    return values.size() > SHOWN ? shown + ", …" : shown;
  }
}
