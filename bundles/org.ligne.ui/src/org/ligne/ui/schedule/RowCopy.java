package org.ligne.ui.schedule;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ligne.exchange.csv.FormulaGuard;

/**
 * Rows as a table for spreadsheets and mails: the columns that are shown, in their order, with
 * headings. What begins like a formula gets an apostrophe in front.
 *
 * @param columns the columns from left to right
 * @param rows the rows from top to bottom
 */
record RowCopy(List<Column> columns, List<Row> rows) {

  /** Tab-separated, a line each. */
  String text() {
    return lines(
        (heading, cells) -> cells.collect(Collectors.joining("\t")), System.lineSeparator());
  }

  /** A table of HTML. */
  String html() {
    return "<table>\n" + lines(RowCopy::htmlLine, "\n") + "\n</table>";
  }

  private interface Joining {
    String of(boolean heading, Stream<String> cells);
  }

  private String lines(Joining joining, String between) {
    Stream<String> head = Stream.of(joining.of(true, cells(Column::label)));
    Stream<String> body = rows.stream().map(row -> joining.of(false, cells(row::cell)));
    return Stream.concat(head, body).collect(Collectors.joining(between));
  }

  private Stream<String> cells(Function<Column, String> cell) {
    return columns.stream()
        .map(cell)
        .map(text -> text.replaceAll("\\s+", " "))
        .map(FormulaGuard::protect);
  }

  private static String htmlLine(boolean heading, Stream<String> cells) {
    String tag = heading ? "th" : "td";
    return cells
        .map(cell -> "<" + tag + ">" + escaped(cell) + "</" + tag + ">")
        .collect(Collectors.joining("", "<tr>", "</tr>"));
  }

  private static String escaped(String cell) {
    return cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
