package org.ligne.cli.diff;

import java.util.ArrayList;
import java.util.List;
import org.ligne.cli.console.Console;
import org.ligne.cli.console.Palette;
import org.ligne.cli.console.Table;
import org.ligne.cli.console.Table.Cell;
import org.ligne.cli.text.Words;
import org.ligne.planning.diff.Share;

/** The lines about how many entries there were and are. */
final class MixRows {
  private final Console console;
  private final Words words;
  private final Palette palette;

  MixRows(Console console) {
    this.console = console;
    this.words = console.words();
    this.palette = console.palette();
  }

  /** The lines, those alone that differ unless all are wanted; none where nothing differs. */
  List<List<String>> of(List<Share> mix, boolean all) {
    boolean shifted = mix.stream().anyMatch(share -> share.difference() != 0);
    List<Share> shown =
        mix.stream().filter(share -> shifted && (all || share.difference() != 0)).toList();
    int width = shown.stream().mapToInt(MixRows::digits).max().orElse(1);
    Table table = new Table(1);
    String kind = "";
    for (Share share : shown) {
      String name = share.kind().equals(kind) ? "" : words.text("mix." + share.kind());
      kind = share.kind();
      table.row(
          Cell.of(name, palette::faint),
          Cell.of(share.name()),
          right(String.valueOf(share.before()), width),
          Cell.of("→", palette::faint),
          right(String.valueOf(share.after()), width),
          difference(share, width + 1));
    }
    List<List<String>> lines = new ArrayList<>();
    table.lines("    ", console.terminal().columns()).forEach(line -> lines.add(List.of(line)));
    return lines;
  }

  private static int digits(Share share) {
    return String.valueOf(Math.max(share.before(), share.after())).length();
  }

  private static Cell right(String text, int width) {
    return new Cell(" ".repeat(Math.max(0, width - text.length())) + text, it -> it);
  }

  private static Cell difference(Share share, int width) {
    int more = share.difference();
    String text = more == 0 ? "" : more > 0 ? "+" + more : "−" + -more;
    return right(text, width);
  }
}
