package org.ligne.cli.diff;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ligne.cli.console.Console;
import org.ligne.cli.console.Palette;
import org.ligne.cli.console.Printable;
import org.ligne.cli.console.Table;
import org.ligne.cli.console.Table.Cell;
import org.ligne.cli.schedule.Days;
import org.ligne.cli.text.Words;
import org.ligne.model.schedule.BoostEntry;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Reason;
import org.ligne.model.schedule.Unscheduled;
import org.ligne.planning.diff.Aspect;
import org.ligne.planning.diff.Change;
import org.ligne.planning.diff.ChangeKind;
import org.ligne.planning.diff.Lack;

/** The lines about single changes: one for each, and those below it that say why. */
final class ChangeRows {
  private static final String INDENT = "    ";
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Console console;
  private final Words words;
  private final Palette palette;
  private final Days days;
  private final Map<String, String> causes;

  ChangeRows(Console console, Map<String, String> causes) {
    this.console = console;
    this.words = console.words();
    this.palette = console.palette();
    this.days = new Days(words);
    this.causes = causes;
  }

  /** The lines of each of some changes of one kind. */
  List<List<String>> of(ChangeKind kind, List<Change> changes) {
    Table table = new Table(0);
    changes.forEach(change -> table.row(cells(kind, change)));
    List<String> lines = table.lines(INDENT, console.terminal().columns());
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      List<String> row = new ArrayList<>(List.of(lines.get(i)));
      row.addAll(below(changes.get(i)));
      rows.add(row);
    }
    return rows;
  }

  /** The lines of entries of which only the standing has changed. */
  List<List<String>> standings(List<Change> changes) {
    Table table = new Table(0);
    for (Change change : changes) {
      table.row(
          Cell.of(change.id()),
          Cell.of(time(change.to().orElseThrow())),
          Cell.of(standing(change.to().orElseThrow())));
    }
    return table.lines(INDENT, console.terminal().columns()).stream().map(List::of).toList();
  }

  /** The line of a week that is nearer to the cadence of its channel than before, or farther. */
  List<String> lack(Lack lack) {
    String key = lack.isMended() ? "mended" : lack.before() == 0 ? "new" : "again";
    String line =
        words.text(
            "diff.lack." + key, lack.channel(), days.of(lack.week()), lack.after(), lack.before());
    return List.of(INDENT + Printable.line(line));
  }

  List<String> boost(String key, BoostEntry boost) {
    String line =
        words.text(
            "schedule.boost",
            boost.getPost(),
            boost.getChannel(),
            boost.getBudget(),
            days.of(boost.getFrom()),
            days.of(boost.getTo()));
    return List.of(INDENT + Printable.line(words.text(key, line)));
  }

  private Cell[] cells(ChangeKind kind, Change change) {
    Cell id = Cell.of(change.id());
    return switch (kind) {
      case MOVED ->
          new Cell[] {
            id,
            Cell.of(time(change.from().orElseThrow()), palette::faint),
            Cell.of("→", palette::faint),
            Cell.of(time(change.to().orElseThrow()))
          };
      case CHANGED ->
          new Cell[] {id, Cell.of(time(change.to().orElseThrow())), Cell.of(aspects(change))};
      case ADDED, PLACED -> new Cell[] {id, Cell.of(time(change.to().orElseThrow()))};
      case CANCELLED, LOST ->
          new Cell[] {id, Cell.of(time(change.from().orElseThrow()), palette::faint)};
      case STUCK, GIVEN_UP -> new Cell[] {id};
    };
  }

  private List<String> below(Change change) {
    List<String> lines = new ArrayList<>();
    change.formerId().ifPresent(id -> lines.add(words.text("diff.renamed", id)));
    if (change.kind() == ChangeKind.MOVED) {
      if (causes.containsKey(change.id())) {
        lines.add(causes.get(change.id()));
      }
      if (!change.aspects().isEmpty()) {
        lines.add(words.text("diff.besides", aspects(change)));
      }
    }
    if (change.kind().isBroken() && change.item() instanceof Unscheduled left) {
      lines.add(words.text("diff.because", statements(left)));
    }
    return lines.stream().map(line -> INDENT + "  " + palette.faint(Printable.line(line))).toList();
  }

  private static String statements(Unscheduled left) {
    return left.getReasons().stream()
        .map(Reason::getStatement)
        .distinct()
        .limit(2)
        .collect(Collectors.joining("; "));
  }

  private String aspects(Change change) {
    return change.aspects().stream().map(this::aspect).collect(Collectors.joining(", "));
  }

  private String aspect(Aspect aspect) {
    return words.text("aspect." + aspect.name().toLowerCase(Locale.ROOT));
  }

  private String standing(Entry entry) {
    return words.text("standing." + entry.getStanding().getLiteral());
  }

  private String time(Entry entry) {
    ZonedDateTime at = entry.getAt();
    return days.of(at.toLocalDate()) + " " + TIME.format(at);
  }
}
