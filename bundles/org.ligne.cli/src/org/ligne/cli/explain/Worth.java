package org.ligne.cli.explain;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ligne.cli.console.Table;
import org.ligne.cli.console.Table.Cell;
import org.ligne.planning.explain.Alternative;
import org.ligne.planning.explain.Difference;
import org.ligne.planning.explain.Explanation;
import org.ligne.planning.explain.Gain;
import org.ligne.planning.explain.Term;

/** Tables of points, which stand below each other to the right. */
final class Worth {
  private static final int STATEMENT = 2;

  private final Page page;
  private final Quotes quotes;

  Worth(Page page) {
    this.page = page;
    quotes = new Quotes(page);
  }

  /** What a slot is worth, by statement. */
  void gains(Explanation explanation) {
    long sum = explanation.points();
    int width = width(explanation.gains().stream().mapToLong(Gain::points), sum);
    Table table = new Table(STATEMENT);
    for (Gain gain : explanation.gains()) {
      table.row(
          Cell.of(page.sources().wording().of(gain.term())),
          right(gain.points(), width),
          Cell.of(words(gain, explanation.entry().weight())));
    }
    table.row(strong("explain.sum"), right(sum, width), Cell.of(""));
    page.rows(table);
  }

  private String words(Gain gain, int weight) {
    String text = quotes.beside(quotes.cited(gain.statement()), gain.others());
    return gain.term() == Term.AUDIENCE && weight != 1
        ? page.words().text("explain.weight", text, weight)
        : text;
  }

  /** Two slots beside each other, by term. */
  void differences(Alternative alternative) {
    List<Difference> all = alternative.differences();
    long here = all.stream().mapToLong(Difference::here).sum();
    long there = all.stream().mapToLong(Difference::there).sum();
    Table table = new Table(0);
    int width =
        Stream.of("here", "there", "change")
            .mapToInt(it -> page.words().text("explain." + it + ".column").length())
            .reduce(
                width(
                    all.stream().flatMapToLong(it -> LongStream.of(it.here(), it.there())),
                    Math.max(Math.abs(here), Math.abs(there))),
                Math::max);
    table.row(Cell.of(""), head("here", width), head("there", width), head("change", width));
    for (Difference each : all) {
      table.row(
          Cell.of(page.sources().wording().of(each.term())),
          right(each.here(), width),
          right(each.there(), width),
          right(each.change(), width));
    }
    table.row(
        strong("explain.sum"), right(here, width), right(there, width), right(there - here, width));
    page.rows(table);
  }

  private Cell head(String key, int width) {
    String text = padded(page.words().text("explain." + key + ".column"), width);
    return new Cell(text, page.palette()::faint);
  }

  private Cell strong(String key) {
    return Cell.of(page.words().text(key), page.palette()::strong);
  }

  private static int width(LongStream points, long sum) {
    return LongStream.concat(points, LongStream.of(sum))
        .mapToInt(it -> Figures.signed(it).length())
        .max()
        .orElse(0);
  }

  private static Cell right(long points, int width) {
    return new Cell(padded(Figures.signed(points), width), UnaryOperator.identity());
  }

  private static String padded(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }
}
