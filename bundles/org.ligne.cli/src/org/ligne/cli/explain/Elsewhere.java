package org.ligne.cli.explain;

import java.util.List;
import java.util.stream.Collectors;
import org.ligne.cli.console.Table;
import org.ligne.cli.console.Table.Cell;
import org.ligne.planning.explain.Alternative;
import org.ligne.planning.explain.Bar;
import org.ligne.planning.explain.Option;

/** Other slots an entry could have, in a line each. */
final class Elsewhere {
  private static final int NAMED = 2;
  private static final int WHY = 2;

  private final Page page;
  private final Subject subject;
  private final Quotes quotes;

  Elsewhere(Page page, Subject subject) {
    this.page = page;
    this.subject = subject;
    quotes = new Quotes(page);
  }

  /** Free slots that are worth as much. */
  void asGood(List<Option> options) {
    if (!options.isEmpty()) {
      String nearest =
          options.stream().limit(NAMED).map(this::moment).collect(Collectors.joining(", "));
      int more = options.size() - NAMED;
      page.line(
          "  "
              + (more > 0
                  ? page.words().text("explain.as-good.more", nearest, more)
                  : page.words().text("explain.as-good", nearest)));
    }
  }

  private String moment(Option option) {
    return page.figures().moment(option.at(), subject.zone());
  }

  /** Slots, each with what it costs and why, or what bars it. */
  void slots(List<Alternative> slots) {
    Table table = new Table(WHY);
    slots.forEach(
        each ->
            table.row(Cell.of(moment(each.option())), Cell.of(change(each.option())), why(each)));
    page.rows(table);
  }

  /** A slot with what it costs, or what bars it, as one text. */
  String line(Option option) {
    String what = option.isFree() ? change(option) : barred(option.bars());
    return moment(option) + "  " + what;
  }

  String barred(List<Bar> bars) {
    return page.words().text("explain.barred.by", words(bars));
  }

  private String change(Option option) {
    return option.isFree()
        ? page.figures().change(option.change())
        : page.words().text("explain.barred");
  }

  private Cell why(Alternative slot) {
    return Cell.of(
        slot.option().isFree() ? page.figures().reasons(slot) : words(slot.option().bars()));
  }

  private String words(List<Bar> bars) {
    return bars.stream()
        .map(bar -> quotes.beside(page.sources().words(bar.statement()), bar.others()))
        .collect(Collectors.joining("; "));
  }
}
