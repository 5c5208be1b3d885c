package org.ligne.model.value;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time: calendar days plus elapsed time, both never negative.
 *
 * <p>Days keep the local hour over a clock change; hours and minutes are elapsed time. So "1 day"
 * after Saturday noon is Sunday noon even when the clock changes in between, while "24h" is not.
 *
 * @param days calendar days
 * @param time elapsed time, in whole minutes
 */
public record Span(int days, Duration time) {
  private static final Pattern FORM =
      Pattern.compile("(\\d{1,5})\\s*(min|h|days|day|weeks|week)", Pattern.CASE_INSENSITIVE);

  /** Checks that neither part is negative. */
  public Span {
    if (days < 0 || time.isNegative()) {
      throw new IllegalArgumentException("a span cannot be negative");
    }
  }

  /** A span of whole calendar days. */
  public static Span ofDays(int days) {
    return new Span(days, Duration.ZERO);
  }

  /** A span of elapsed time. */
  public static Span of(Duration time) {
    return new Span(0, time);
  }

  /**
   * Reads {@code 90min}, {@code 20h}, {@code 2 days} or {@code 1 week}.
   *
   * @throws IllegalArgumentException if the text has another form
   */
  public static Span parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      throw new IllegalArgumentException("expected a span such as 90min, 20h, 2 days or 1 week");
    }
    int count = Integer.parseInt(form.group(1));
    return switch (form.group(2).charAt(0)) {
      case 'm' -> of(Duration.ofMinutes(count));
      case 'h' -> of(Duration.ofHours(count));
      case 'd' -> ofDays(count);
      default -> ofDays(Math.multiplyExact(count, 7));
    };
  }

  /** The instant this span after the given one, in the same zone. */
  public ZonedDateTime after(ZonedDateTime start) {
    return start.plusDays(days).plus(time);
  }

  @Override
  public String toString() {
    if (days > 0) {
      return days == 1 ? "1 day" : days + " days";
    }
    long minutes = time.toMinutes();
    return minutes > 0 && minutes % 60 == 0 ? minutes / 60 + "h" : minutes + "min";
  }
}
