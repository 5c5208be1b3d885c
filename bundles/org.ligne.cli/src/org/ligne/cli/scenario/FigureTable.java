package org.ligne.cli.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ligne.cli.console.Console;
import org.ligne.cli.console.DisplayWidth;
import org.ligne.cli.console.Printable;
import org.ligne.cli.console.Table;
import org.ligne.cli.console.Table.Cell;
import org.ligne.cli.text.Words;
import org.ligne.compiler.scenario.Alternative;
import org.ligne.compiler.scenario.Differences;
import org.ligne.compiler.scenario.Figures;
import org.ligne.compiler.scenario.Figures.Cost;
import org.ligne.compiler.scenario.Figures.Load;
import org.ligne.compiler.scenario.Figures.Share;
import org.ligne.model.value.Money;

/** The figures of alternatives side by side: a column for each, narrow enough for a terminal. */
final class FigureTable {
  private static final String INDENT = "  ";
  private static final String NOTHING = "-";
  private static final int WIDTH = 80;
  private static final int LABELS = 24;
  private static final int BETWEEN = 2;

  private static final Share NONE = new Share("", null, 0, 0, null);

  private final Console console;
  private final Words words;
  private List<Alternative> all = List.of();
  private final Map<Integer, String> titles = new HashMap<>();
  private Table table;
  private int rows;

  FigureTable(Console console) {
    this.console = console;
    this.words = console.words();
  }

  void show(List<Alternative> alternatives) {
    all = alternatives;
    table = new Table(0);
    head();
    plan();
    shares("compare.pillars", Figures::pillars, each -> percent(each.permille()));
    shares("compare.channels", Figures::channels, each -> String.valueOf(each.entries()));
    people();
    costs();
    coverage();
    differences();
    int columns = console.terminal().columns();
    List<String> lines = table.lines(INDENT + INDENT, columns == 0 ? WIDTH : columns);
    for (int i = 0; i < lines.size(); i++) {
      // A title may be longer than the names below it.
      String title = titles.get(i);
      console.result(title == null ? lines.get(i).stripTrailing() : faint(title));
    }
  }

  private void head() {
    int width = (WIDTH - 2 * INDENT.length() - LABELS) / all.size() - BETWEEN;
    List<Cell> cells = new ArrayList<>(List.of(Cell.of("")));
    for (Alternative each : all) {
      String name = each.isWritten() ? words.text("compare.written") : each.scenario();
      cells.add(Cell.of(DisplayWidth.shorten(name, width), console.palette()::strong));
    }
    row(cells.toArray(Cell[]::new));
  }

  private void plan() {
    row("compare.points", figures -> String.valueOf(figures.quality().points()));
    row("compare.proved", this::proved);
    row("compare.placed", figures -> String.valueOf(figures.placed().size()));
    List<Cell> cells = new ArrayList<>(List.of(label(words.text("compare.left"))));
    for (Alternative each : all) {
      cells.add(each.figures().map(this::left).orElse(Cell.of(NOTHING)));
    }
    row(cells.toArray(Cell[]::new));
  }

  private Cell left(Figures figures) {
    String count = String.valueOf(figures.unplaced().size());
    return figures.unplaced().isEmpty() ? Cell.of(count) : Cell.of(count, console.palette()::bad);
  }

  private String proved(Figures figures) {
    return switch (figures.quality().verdict()) {
      case BEST -> words.text("compare.best");
      case WITHIN ->
          figures.quality().gap().isPresent()
              ? "≤ " + percentOf(figures.quality().gap().getAsLong())
              : words.text("compare.open");
      default -> words.text("compare.open");
    };
  }

  /** Hundredths of a percent, rounded up to tenths. */
  private String percentOf(long hundredths) {
    return percent((int) Math.ceilDiv(hundredths, 10L));
  }

  private String percent(int permille) {
    String tenths = permille % 10 == 0 ? "" : words.text("compare.point") + permille % 10;
    return words.text("compare.percent", permille / 10 + tenths);
  }

  private void shares(
      String key, Function<Figures, List<Share>> kind, Function<Share, String> shown) {
    List<String> names = names(figures -> kind.apply(figures).stream().map(Share::name).toList());
    if (names.isEmpty()) {
      return;
    }
    title(key);
    for (String name : names) {
      String target =
          first(figures -> find(kind.apply(figures), name).map(Share::target)).orElse("");
      line(
          target.isEmpty() ? name : name + " (" + target + ")",
          figures -> shown.apply(find(kind.apply(figures), name).orElse(NONE)));
    }
  }

  private static Optional<Share> find(List<Share> shares, String name) {
    return shares.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  private void people() {
    List<String> names = names(figures -> figures.load().stream().map(Load::person).toList());
    if (!names.isEmpty()) {
      title("compare.people");
      names.forEach(name -> line(name, figures -> load(figures, name)));
    }
  }

  private static String load(Figures figures, String name) {
    return figures.load().stream()
        .filter(each -> each.person().equals(name))
        .map(FigureTable::load)
        .findFirst()
        .orElse("0");
  }

  private static String load(Load load) {
    String capacity = load.capacity() == null ? "" : "/" + load.capacity();
    String above = load.daysAbove() > 0 ? "!" : "";
    return load.entries() + " (" + load.most() + capacity + above + ")";
  }

  private void costs() {
    List<String> currencies =
        names(figures -> figures.costs().stream().map(FigureTable::currency).toList());
    for (String currency : currencies) {
      title("compare.costs", currency);
      row("compare.sum", figures -> cost(figures, currency, Cost::sum));
      row("compare.busiest-week", figures -> cost(figures, currency, Cost::most));
      row("compare.limit", figures -> cost(figures, currency, Cost::limit));
    }
  }

  private static String currency(Cost cost) {
    return cost.sum().currency().getCurrencyCode();
  }

  private static String cost(Figures figures, String currency, Function<Cost, Money> kind) {
    return figures.costs().stream()
        .filter(each -> currency(each).equals(currency))
        .map(kind)
        .filter(each -> each != null)
        .map(FigureTable::amount)
        .findFirst()
        .orElse(NOTHING);
  }

  private static String amount(Money money) {
    int digits = Math.max(0, money.currency().getDefaultFractionDigits());
    return money.amount().setScale(Math.max(digits, money.amount().scale())).toPlainString();
  }

  private void coverage() {
    title("compare.coverage");
    row(
        "compare.weeks",
        figures ->
            figures.coverage().weeks()
                - figures.coverage().empty().size()
                + "/"
                + figures.coverage().weeks());
    boolean wanted = first(figures -> Optional.of(figures.coverage().wanted())).orElse(0) > 0;
    if (wanted) {
      row(
          "compare.cadence",
          figures -> figures.coverage().reached() + "/" + figures.coverage().wanted());
    }
    row("compare.score", figures -> String.valueOf(figures.coverage().score()));
    row("compare.peaks", figures -> String.valueOf(figures.coverage().inPeak()));
  }

  private void differences() {
    title("compare.against");
    difference("compare.moved.short", found -> found.moved().size());
    difference("compare.added.short", found -> found.added().size());
    difference("compare.gone.short", found -> found.gone().size());
    difference("compare.lost.short", found -> found.lost().size());
    difference("compare.won.short", found -> found.won().size());
  }

  private void difference(String key, Function<Differences, Integer> count) {
    List<Cell> cells = new ArrayList<>(List.of(label(words.text(key))));
    for (Alternative each : all) {
      boolean known = each.figures().isPresent() && !each.isWritten();
      cells.add(Cell.of(known ? String.valueOf(count.apply(each.differences())) : NOTHING));
    }
    row(cells.toArray(Cell[]::new));
  }

  private <T> Optional<T> first(Function<Figures, Optional<T>> value) {
    return all.stream().flatMap(each -> each.figures().flatMap(value::apply).stream()).findFirst();
  }

  /** Names of any alternative, in the order in which they first come up. */
  private List<String> names(Function<Figures, List<String>> kind) {
    return all.stream()
        .flatMap(each -> each.figures().stream())
        .flatMap(figures -> kind.apply(figures).stream())
        .distinct()
        .toList();
  }

  private String faint(String text) {
    return INDENT + console.palette().faint(Printable.line(text));
  }

  /** A blank line, and a line that is put in the place of an empty one. */
  private void title(String key, Object... arguments) {
    Cell[] empty = new Cell[all.size() + 1];
    Arrays.fill(empty, Cell.of(""));
    row(empty);
    titles.put(rows, words.text(key, arguments));
    row(empty);
  }

  private void row(Cell... cells) {
    table.row(cells);
    rows++;
  }

  private static Cell label(String text) {
    return Cell.of(text);
  }

  private void row(String key, Function<Figures, String> value) {
    line(words.text(key), value);
  }

  private void line(String label, Function<Figures, String> value) {
    List<Cell> cells = new ArrayList<>(List.of(label(label)));
    for (Alternative each : all) {
      cells.add(Cell.of(each.figures().map(value).orElse(NOTHING)));
    }
    row(cells.toArray(Cell[]::new));
  }
}
