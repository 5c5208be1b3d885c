package org.ligne.cli.schedule;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ligne.cli.console.Console;
import org.ligne.cli.console.Palette;
import org.ligne.cli.console.Table;
import org.ligne.cli.console.Table.Cell;
import org.ligne.cli.text.Words;
import org.ligne.model.line.Role;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Item;

/** What is published, week by week. */
final class EntryTable {
  private static final String INDENT = "    ";
  private static final int POST = 3;

  private final Console console;
  private final Words words;
  private final Palette palette;
  private final Days days;

  EntryTable(Console console, Days days) {
    this.console = console;
    this.words = console.words();
    this.palette = console.palette();
    this.days = days;
  }

  void show(List<Entry> entries) {
    Table table = new Table(POST);
    table.row(
        heading("date"),
        heading("time"),
        heading("channel"),
        heading("post"),
        heading("pillar"),
        heading("approval"));
    entries.forEach(entry -> add(entry, table));
    List<String> lines = table.lines(INDENT, console.terminal().columns());
    console.result("");
    console.result(lines.getFirst());
    String week = "";
    for (int i = 0; i < entries.size(); i++) {
      String next = days.week(entries.get(i).getAt());
      if (!next.equals(week)) {
        console.result("  " + palette.strong(words.text("schedule.week", next)));
      }
      week = next;
      console.result(lines.get(i + 1));
    }
  }

  private Cell heading(String column) {
    return Cell.of(words.text("column." + column), palette::faint);
  }

  private void add(Entry entry, Table table) {
    table.row(
        Cell.of(days.of(entry.getAt().toLocalDate())),
        Cell.of(days.time(entry.getAt())),
        Cell.of(entry.getChannel()),
        Cell.of(post(entry)),
        Cell.of(Objects.requireNonNullElse(entry.getPillar(), "")),
        state(entry));
  }

  /** Name and occurrence, then the text for people. */
  static String post(Item item) {
    String number = item.getOccurrence() == null ? "" : " #" + item.getOccurrence();
    String label = item.getLabel() == null ? "" : " " + item.getLabel();
    return item.getPost() + number + label;
  }

  private Cell state(Entry entry) {
    String word = words.text("approval." + entry.getApproval().getLiteral());
    return switch (entry.getApproval()) {
      case APPROVED -> Cell.of(word, palette::good);
      case MISSING -> Cell.of(word + roles(entry), palette::doubtful);
      case NOT_NEEDED -> Cell.of(word, palette::faint);
    };
  }

  private String roles(Entry entry) {
    return entry.getAwaiting().stream()
        .map(Role::getLiteral)
        .map(role -> words.text("role." + role))
        .collect(Collectors.joining(", ", words.text("colon") + " ", ""));
  }
}
