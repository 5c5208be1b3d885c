package org.ligne.cli.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.ligne.cli.console.Console;
import org.ligne.cli.console.Palette;
import org.ligne.cli.console.Table;
import org.ligne.cli.console.Table.Cell;
import org.ligne.cli.text.Words;
import org.ligne.model.platform.TextField;
import org.ligne.model.query.Contents;
import org.ligne.platform.sent.Counted;

/** Counts as a table: a line for each text, channel and limit. */
public final class CountTable {
  private final Console console;
  private final Words words;
  private final Palette palette;

  /** A table on a console, in its language. */
  public CountTable(Console console) {
    this.console = console;
    this.words = console.words();
    this.palette = console.palette();
  }

  /** Shows counts in their order. */
  public void show(List<Counted> counts) {
    Table table = new Table(0);
    table.row(
        heading("post"),
        heading("channel"),
        heading("text"),
        heading("count"),
        heading("limit"),
        heading("left"),
        heading("unit"),
        heading("verdict"));
    counts.forEach(count -> row(count, table));
    table.lines("", console.terminal().columns()).forEach(console::result);
  }

  private Cell heading(String column) {
    return Cell.of(words.text("count.column." + column), palette::faint);
  }

  private void row(Counted count, Table table) {
    UnaryOperator<String> style = style(count);
    table.row(
        Cell.of(Counting.id(Contents.content(count.placement())), palette::strong),
        Cell.of(count.channel().getName()),
        Cell.of(text(count)),
        Cell.of(String.valueOf(count.length())),
        Cell.of(String.valueOf(count.limit().getMax())),
        Cell.of(String.valueOf(count.left()), style),
        Cell.of(unit(count)),
        Cell.of(words.text("count.verdict." + Verdict.of(count).word()), style));
  }

  private UnaryOperator<String> style(Counted count) {
    return switch (Verdict.of(count)) {
      case FITS -> UnaryOperator.identity();
      case TOO_LONG -> palette::bad;
      case DOUBTFUL -> palette::doubtful;
    };
  }

  private String text(Counted count) {
    TextField field = count.field();
    String name = words.text("limit.field." + field.name().toLowerCase(Locale.ROOT));
    String language = count.language().toString();
    return count.isNumbered()
        ? words.text(numbered(field), name, language, count.part())
        : name + " " + language;
  }

  private static String numbered(TextField field) {
    return switch (field) {
      case ALT -> "count.medium";
      case OPTION -> "count.option";
      default -> "count.part";
    };
  }

  private String unit(Counted count) {
    String unit = words.text("counter." + count.limit().getCounter().getLiteral());
    List<String> added = new ArrayList<>(count.sent().added());
    if (count.linked()) {
      added.add(words.text("count.link"));
    }
    return added.isEmpty() ? unit : words.text("count.with", unit, String.join(" + ", added));
  }
}
