package org.ligne.dsl.conversion;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.Enumerator;
import org.ligne.model.line.Role;
import org.ligne.model.line.ShareBound;
import org.ligne.model.platform.Counter;
import org.ligne.model.platform.Grade;
import org.ligne.model.platform.Measure;
import org.ligne.model.platform.Publisher;
import org.ligne.model.query.Limits;

/** The spellings of the language's values. */
final class Words {
  private static final DateTimeFormatter DATE = strict("uuuu-MM-dd");
  private static final DateTimeFormatter TIME = strict("HH:mm");
  private static final DateTimeFormatter MONTH_DAY =
      new DateTimeFormatterBuilder()
          .appendPattern("MM-dd")
          .parseDefaulting(ChronoField.YEAR, 2024) // a leap year, so that 02-29 is a day
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final Pattern CHOICE =
      Pattern.compile("[A-Za-z]\\w*(-\\w+)*|\\d+( ?[A-Za-z]\\w*)?");

  private Words() {}

  private static DateTimeFormatter strict(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  static LocalDate date(String word) {
    return LocalDate.parse(word, DATE);
  }

  static LocalTime time(String word) {
    return LocalTime.parse(word, TIME);
  }

  static LocalDateTime dateTime(String words) {
    String[] parts = words.split("\\s+", 2);
    return LocalDateTime.of(date(parts[0]), time(parts[1]));
  }

  static MonthDay monthDay(String word) {
    return MonthDay.from(LocalDate.parse(word, MONTH_DAY));
  }

  static String write(LocalDate date) {
    return DATE.format(date);
  }

  static String write(LocalTime time) {
    return TIME.format(time);
  }

  static String write(LocalDateTime time) {
    return write(time.toLocalDate()) + " " + write(time.toLocalTime());
  }

  static String write(MonthDay day) {
    return day.toString().substring(2);
  }

  /** A country of ISO 3166-1, with a region in the form of ISO 3166-2 or without. */
  static String region(String word) {
    String[] parts = word.split("-", 2);
    boolean country = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(parts[0]);
    if (!country || parts.length > 1 && !parts[1].matches("[A-Z0-9]{1,3}")) {
      throw new IllegalArgumentException(word);
    }
    return word;
  }

  static Grade grade(String word) {
    return literal(Grade.values(), word);
  }

  static Measure measure(String word) {
    return literal(Measure.values(), word);
  }

  static Counter counter(String word) {
    return Arrays.stream(Counter.values())
        .filter(counter -> Limits.word(counter).equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word));
  }

  static Publisher publisher(String word) {
    return literal(Publisher.values(), word);
  }

  private static <T extends Enumerator> T literal(T[] values, String word) {
    return Arrays.stream(values)
        .filter(value -> value.getLiteral().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word));
  }

  /** A whole number; a blank may stand behind its sign. */
  static Integer figure(String words) {
    return Integer.valueOf(words.replace(" ", ""));
  }

  /** A word to choose, with or without quotes. */
  static String choice(String words) {
    return words.startsWith("\"") ? Quoted.read(words) : words;
  }

  static String writeChoice(String value) {
    return CHOICE.matcher(value).matches() ? value : Quoted.write(value);
  }

  static Role role(String words) {
    return Role.valueOf(words.replaceAll("\\s+", "_").toUpperCase(Locale.ROOT));
  }

  static String write(Role role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static ShareBound bound(String words) {
    return words.endsWith("most") ? ShareBound.AT_MOST : ShareBound.AT_LEAST;
  }

  static String write(ShareBound bound) {
    return bound.getLiteral().replace('-', ' ');
  }
}
