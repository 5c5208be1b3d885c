package org.ligne.cli.explain;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ligne.cli.console.Printable;
import org.ligne.cli.console.Table;
import org.ligne.cli.console.Table.Cell;
import org.ligne.planning.Blockage;
import org.ligne.planning.Reason;
import org.ligne.planning.explain.Bar;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Statement;

/** Tables of statements, each with the posts it speaks of and where it stands. */
final class Quotes {
  private static final int SECOND = 1;

  private final Page page;

  Quotes(Page page) {
    this.page = page;
  }

  /** What put an entry where it is. */
  void reasons(Collection<Reason> reasons) {
    Table table = new Table(SECOND);
    for (Reason reason : reasons) {
      String role = "explain.role." + reason.role().name().toLowerCase(Locale.ROOT);
      table.row(
          Cell.of(page.words().text(role)),
          Cell.of(beside(cited(reason.statement()), reason.others())));
    }
    page.rows(table);
  }

  /** What closes most slots of an entry. */
  void blockages(Collection<Blockage> blockages) {
    Table table = new Table(SECOND);
    for (Blockage each : blockages) {
      table.row(
          Cell.of(page.words().count("explain.slots", each.slots())),
          Cell.of(beside(cited(each.statement()), each.entries())));
    }
    page.rows(table);
  }

  /** What bars the way, and below it the posts that make it do so, each with its time. */
  void bars(Collection<Bar> bars, Function<Entry, String> times) {
    for (Bar bar : bars) {
      page.line("  " + Printable.line(cited(bar.statement())));
      for (Entry other : bar.others()) {
        String post = other.id() + "  " + times.apply(other) + in(page.sources().shown(other));
        page.line("    " + Printable.line(post));
      }
    }
  }

  /** A statement with its place. */
  String cited(Statement statement) {
    return page.sources().words(statement) + in(page.sources().shown(statement));
  }

  private static String in(String place) {
    return place.isEmpty() ? "" : " (" + place + ")";
  }

  /** A statement, and the posts that have a part in it. */
  String beside(String statement, List<Entry> others) {
    String ids = others.stream().map(Entry::id).collect(Collectors.joining(", "));
    return ids.isEmpty() ? statement : page.words().text("schedule.with", statement, ids);
  }
}
