package org.ligne.cli.explain;

import org.ligne.cli.console.Console;
import org.ligne.cli.console.Palette;
import org.ligne.cli.console.Table;
import org.ligne.cli.console.Table.Cell;
import org.ligne.cli.text.Words;

/**
 * What all parts of an explanation are written with.
 *
 * @param console where to
 * @param sources how statements are quoted
 * @param figures how points and moments are written
 */
record Page(Console console, Sources sources, Figures figures) {
  private static final String INDENT = "  ";

  Page(Console console, Sources sources) {
    this(console, sources, new Figures(console.words(), sources.wording()));
  }

  Words words() {
    return console.words();
  }

  Palette palette() {
    return console.palette();
  }

  /** A title with a line of space above. */
  void title(String key, Object... arguments) {
    console.result("");
    console.result(INDENT + palette().strong(words().text(key, arguments)));
  }

  void line(String text) {
    console.result(INDENT + text);
  }

  /** The rows of a table below a title. */
  void rows(Table table) {
    table.lines(INDENT + INDENT, console.terminal().columns()).forEach(console::result);
  }

  Cell faint(String text) {
    return Cell.of(text, palette()::faint);
  }
}
