package org.ligne.cli.schedule;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ligne.cli.console.Console;
import org.ligne.cli.console.Printable;
import org.ligne.cli.text.Words;
import org.ligne.model.schedule.BoostEntry;
import org.ligne.model.schedule.Schedule;
import org.ligne.model.schedule.Total;

/** Shows a schedule as a table a person can read. */
public final class ScheduleView {
  private static final List<String> KINDS =
      List.of("channel", "pillar", "phase", "owner", "approval");
  private static final String INDENT = "  ";
  private static final Comparator<Schedule> CHRONICLE =
      Comparator.comparing(Schedule::getFrom).thenComparing(Schedule::getCampaign);

  private final Console console;
  private final Words words;
  private final Days days;

  /** A view on a console, in its language. */
  public ScheduleView(Console console) {
    this.console = console;
    this.words = console.words();
    this.days = new Days(words);
  }

  /** Shows schedules in the order their campaigns begin. */
  public void show(List<Schedule> schedules) {
    schedules.stream().sorted(CHRONICLE).forEach(this::show);
    if (schedules.size() > 1) {
      int placed = schedules.stream().mapToInt(each -> each.getEntries().size()).sum();
      int left = schedules.stream().mapToInt(each -> each.getUnscheduled().size()).sum();
      String campaigns = words.count("campaigns", schedules.size());
      console.result(words.text("schedule.all", campaigns, total(placed, left)));
      console.result("");
    }
  }

  /** One campaign: entries week by week, paid support, totals, what is left. */
  private void show(Schedule schedule) {
    console.result(console.palette().strong(title(schedule)));
    console.result(
        INDENT
            + words.text(
                "schedule.period",
                days.of(schedule.getFrom()),
                days.of(schedule.getTo()),
                schedule.getZone().getId(),
                Printable.line(schedule.getLine())));
    new EntryTable(console, days).show(schedule.getEntries());
    boosts(schedule);
    totals(schedule);
    new QualityLine(console).show(schedule.getQuality());
    new UnscheduledList(console).show(schedule.getUnscheduled());
    console.result("");
  }

  private String title(Schedule schedule) {
    String label = schedule.getCampaignLabel();
    String name = schedule.getCampaign();
    return Printable.line(
        words.text("schedule.title", label == null ? name : label + " (" + name + ")"));
  }

  private void boosts(Schedule schedule) {
    if (!schedule.getBoosts().isEmpty()) {
      console.result("");
      console.result(INDENT + console.palette().strong(words.text("schedule.boosts")));
      schedule.getBoosts().forEach(boost -> console.result(INDENT + INDENT + line(boost)));
    }
  }

  private String line(BoostEntry boost) {
    String audience = boost.getAudience();
    String[] facts = {
      boost.getPost(),
      boost.getChannel(),
      boost.getBudget().toString(),
      days.of(boost.getFrom()),
      days.of(boost.getTo())
    };
    String base = words.text("schedule.boost", (Object[]) facts);
    return Printable.line(
        audience == null ? base : base + words.text("schedule.boost.audience", audience));
  }

  private void totals(Schedule schedule) {
    console.result("");
    String total = total(schedule.getEntries().size(), schedule.getUnscheduled().size());
    console.result(INDENT + console.palette().strong(total));
    for (String kind : KINDS) {
      List<String> counts = totals(schedule, kind).map(each -> count(each, kind)).toList();
      if (!counts.isEmpty()) {
        String line = words.text("schedule.total." + kind, String.join(", ", counts));
        console.result(INDENT + INDENT + Printable.line(line));
      }
    }
  }

  private String total(int placed, int left) {
    return words.text(
        "schedule.total",
        words.count("schedule.placed", placed),
        words.count("schedule.left", left));
  }

  private static Stream<Total> totals(Schedule schedule, String kind) {
    return schedule.getTotals().stream().filter(total -> total.getKind().equals(kind));
  }

  private String count(Total total, String kind) {
    String key = "approval." + total.getName();
    String name = kind.equals("approval") ? words.text(key) : total.getName();
    return total.getUnscheduled() == 0
        ? name + " " + total.getScheduled()
        : words.text("schedule.count", name, total.getScheduled(), total.getUnscheduled());
  }
}
