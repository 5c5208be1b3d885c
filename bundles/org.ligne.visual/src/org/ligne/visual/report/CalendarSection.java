package org.ligne.visual.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ligne.visual.calendar.Calendars;
import org.ligne.visual.calendar.View;
import org.ligne.visual.plan.Card;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.words.Dates;

/** The months that have posts. */
final class CalendarSection implements Section {
  private static final int LEAST_CARDS = 3;
  private static final int MOST_CARDS = 9;
  private static final double CARD = 23;
  private static final double DAY = 72;
  private static final double HEAD = 68;

  private final Desk desk;
  private final Map<LocalDate, Long> days;

  CalendarSection(Desk desk) {
    this.desk = desk;
    days =
        desk.plan().cards().stream()
            .collect(Collectors.groupingBy(this::day, Collectors.counting()));
  }

  private LocalDate day(Card card) {
    return card.at(desk.plan().zone()).toLocalDate();
  }

  @Override
  public String id() {
    return "calendar";
  }

  @Override
  public boolean isWorthIt() {
    return !days.isEmpty();
  }

  private List<YearMonth> months() {
    return days.keySet().stream().map(YearMonth::from).distinct().sorted().toList();
  }

  @Override
  public void write(Html page) {
    List<YearMonth> months = months();
    if (months.size() > 1) {
      turning(months, page);
    }
    for (YearMonth month : months) {
      page.open("div", "class", "month", "id", name(month)).line();
      page.put("h3", title(month), "class", "unseen").line();
      Pictured.put(scene(month), name(month) + "-picture", title(month), desk, page);
      page.end();
    }
  }

  private static String name(YearMonth month) {
    return "month-" + month;
  }

  private String title(YearMonth month) {
    return desk.say("calendar.month", desk.dates().month(month));
  }

  /** Leads from month to month; with scripts one at a time. */
  private void turning(List<YearMonth> months, Html page) {
    YearMonth present = YearMonth.from(desk.local(desk.subject().moment()));
    page.open("ul", "class", "months", "aria-label", desk.say("calendar.months")).line();
    for (YearMonth month : months) {
      String style = month.equals(present) ? "now" : "other";
      page.open("li");
      page.put("a", desk.dates().month(month), "href", "#" + name(month), "class", style).end();
    }
    page.open("li");
    page.put(
        "a", desk.say("calendar.all"), "href", "#calendar", "class", "all", "hidden", "hidden");
    page.close().end();
  }

  /** High enough for all posts of its days, unless there are far too many. */
  private Scene scene(YearMonth month) {
    LocalDate first = Dates.monday(month.atDay(1));
    LocalDate last = Dates.monday(month.atEndOfMonth()).plusDays(6);
    long weeks = (last.toEpochDay() - first.toEpochDay() + 1) / 7;
    long most =
        first
            .datesUntil(last.plusDays(1))
            .map(days::get)
            .filter(each -> each != null)
            .mapToLong(Long::longValue)
            .max()
            .orElse(0);
    double row = DAY + CARD * Math.clamp(most, LEAST_CARDS, MOST_CARDS);
    View view = new View(Pictured.WIDTH, HEAD + weeks * row, desk.subject().moment());
    return Calendars.month(desk.plan(), month, view);
  }
}
