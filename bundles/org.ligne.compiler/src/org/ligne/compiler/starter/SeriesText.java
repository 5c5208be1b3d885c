package org.ligne.compiler.starter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ligne.model.value.LanguageTag;

/** Writes the series of a first campaign: one occurrence a week, with an item each. */
final class SeriesText {
  private static final List<DayOfWeek> DAYS =
      List.of(
          DayOfWeek.THURSDAY,
          DayOfWeek.WEDNESDAY,
          DayOfWeek.TUESDAY,
          DayOfWeek.FRIDAY,
          DayOfWeek.MONDAY);

  private final Beginning beginning;
  private final Words words;
  private final Sheet sheet;
  private final PostText posts;
  private final Holidays holidays;

  SeriesText(Beginning beginning, Sheet sheet, PostText posts) {
    this.beginning = beginning;
    this.words = beginning.words();
    this.sheet = sheet;
    this.posts = posts;
    this.holidays = beginning.calendar();
  }

  /**
   * A weekday without a public holiday in these weeks, so that no occurrence falls out. Where there
   * is none, the series has a fixed hour, which it keeps on holidays too.
   */
  DayOfWeek day() {
    return DAYS.stream().filter(this::isFree).findFirst().orElse(DAYS.getFirst());
  }

  private boolean isFree(DayOfWeek day) {
    LocalDate first = beginning.from().plusDays(day.getValue() - 1L);
    return IntStream.range(0, Beginning.WEEKS)
        .mapToObj(first::plusWeeks)
        .allMatch(holidays::isFree);
  }

  /**
   * Writes it.
   *
   * @param owner who takes care of it, as plans say it; may be empty
   */
  void write(String owner) {
    String name = Sheet.labelled(words.text("series"), words.text("series.label"));
    String pillar = " pillar " + words.text("pillar.know") + owner;
    String day = day().name().toLowerCase(Locale.ROOT);
    sheet.blank().comment(words.text("series.comment"));
    sheet.open("series " + name + pillar + " every " + day + " for 6 weeks");
    posts.channels();
    if (!isFree(day())) {
      sheet.line("at 12:30");
    }
    posts.words("weekly", "{item}");
    items();
    sheet.close();
  }

  /** Items by their number, each in all languages; the formatter's way of laying them out. */
  private void items() {
    List<LanguageTag> languages = beginning.languages();
    sheet.line("items");
    int count = Words.toPublish(languages.getFirst()).list("items").size();
    String items =
        IntStream.range(0, count)
            .mapToObj(i -> item(languages.stream().map(tag -> item(tag, i))))
            .collect(Collectors.joining(",\n"));
    items.lines().forEach(sheet::line);
  }

  private static String item(Stream<String> values) {
    return values.map(value -> "    " + value).collect(Collectors.joining("\n"));
  }

  private String item(LanguageTag language, int number) {
    String value = Sheet.quoted(Words.toPublish(language).list("items").get(number));
    return beginning.languages().size() == 1 ? value : Sheet.tag(language) + " " + value;
  }
}
