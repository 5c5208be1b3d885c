package org.ligne.visual.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ligne.visual.plan.Card;
import org.ligne.visual.words.Dates;

/** All posts in a table, week by week. */
final class EntrySection implements Section {
  private final Desk desk;
  private final List<String> columns;

  EntrySection(Desk desk) {
    this.desk = desk;
    columns = new ArrayList<>(List.of("day", "hour", "channel", "post", "pillar"));
    if (desk.isSeveral()) {
      columns.add("campaign");
    }
    columns.addAll(List.of("owner", "approval"));
  }

  @Override
  public String id() {
    return "entries";
  }

  @Override
  public boolean isWorthIt() {
    return !desk.plan().cards().isEmpty();
  }

  @Override
  public void write(Html page) {
    new Filter(desk).write(page);
    Table table = new Table(page, desk);
    table.begin("entries", columns.toArray(String[]::new));
    Map<LocalDate, List<Card>> weeks =
        desk.plan().cards().stream()
            .collect(
                Collectors.groupingBy(
                    card -> Dates.monday(card.at(desk.plan().zone()).toLocalDate()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    weeks.forEach((monday, cards) -> week(monday, cards, page));
    table.end();
  }

  private void week(LocalDate monday, List<Card> cards, Html page) {
    String days = desk.dates().spanWithYear(monday, monday.plusDays(6));
    String columnCount = Integer.toString(columns.size());
    page.open("tbody").open("tr", "class", "week");
    page.open("th", "scope", "rowgroup", "colspan", columnCount);
    page.text(desk.say("entries.week", Dates.week(monday), days));
    page.put("span", desk.say("entries.count", cards.size()), "class", "where");
    page.close().end();
    EntryRow row = new EntryRow(desk);
    cards.forEach(card -> row.write(card, page));
    page.end();
  }
}
