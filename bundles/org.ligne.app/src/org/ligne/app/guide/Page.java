package org.ligne.app.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

/** Lays blocks out as one text with styles, and remembers where headings and links are. */
final class Page {
  private final StringBuilder text = new StringBuilder();
  private final List<StyleRange> styles = new ArrayList<>();
  private final Map<Block.Heading, Integer> headings = new LinkedHashMap<>();
  private final Map<StyleRange, String> links = new LinkedHashMap<>();
  private final List<int[]> codes = new ArrayList<>();
  private final Looks looks;

  Page(List<Block> blocks, Looks looks) {
    this.looks = looks;
    blocks.forEach(this::add);
  }

  String text() {
    return text.toString();
  }

  StyleRange[] styles() {
    return styles.toArray(StyleRange[]::new);
  }

  /** Headings and where each begins, from top to bottom. */
  Map<Block.Heading, Integer> headings() {
    return headings;
  }

  /** Begin and end of what is shown as code. */
  List<int[]> codes() {
    return codes;
  }

  /** Where the link at a place leads, or nothing there. */
  String linkAt(int place) {
    return links.entrySet().stream()
        .filter(link -> link.getKey().start <= place)
        .filter(link -> place < link.getKey().start + link.getKey().length)
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  private void add(Block block) {
    switch (block) {
      case Block.Heading heading -> heading(heading);
      case Block.Paragraph paragraph -> {
        inline(paragraph.text());
        text.append("\n\n");
      }
      case Block.Row row -> row(row);
      case Block.Code code -> code(code);
    }
  }

  private void heading(Block.Heading heading) {
    text.append(text.isEmpty() ? "" : "\n");
    int start = text.length();
    headings.put(heading, start);
    text.append(heading.text()).append("\n\n");
    StyleRange style = new StyleRange(start, heading.text().length(), looks.strong(), null);
    style.font = looks.heading(heading.level());
    styles.add(style);
  }

  /** A table is as wide as its texts, so its cells stand below one another, indented. */
  private void row(Block.Row row) {
    for (int i = 0; i < row.cells().size(); i++) {
      String cell = row.cells().get(i).strip();
      if (!cell.isEmpty()) {
        text.append(i == 0 ? "" : "\t");
        inline(cell);
        text.append('\n');
      }
    }
    text.append('\n');
  }

  private void code(Block.Code code) {
    int start = text.length();
    text.append(code.text());
    StyleRange style = new StyleRange(start, text.length() - start, null, null);
    style.font = looks.code();
    styles.add(style);
    codes.add(new int[] {start, text.length()});
    text.append('\n');
  }

  private void inline(String line) {
    for (Inline piece : Inline.of(line)) {
      int start = text.length();
      text.append(piece.text());
      StyleRange style = new StyleRange(start, piece.text().length(), null, null);
      switch (piece.kind()) {
        case PLAIN -> style.length = 0;
        case CODE -> style.font = looks.code();
        case BOLD -> style.fontStyle = SWT.BOLD;
        case ITALIC -> style.fontStyle = SWT.ITALIC;
        case LINK -> link(style, piece.target());
      }
      if (style.length > 0) {
        styles.add(style);
      }
    }
  }

  private void link(StyleRange style, String target) {
    if (target.startsWith("#")) {
      style.underline = true;
      style.underlineStyle = SWT.UNDERLINE_LINK;
      style.foreground = looks.link();
      links.put(style, target.substring(1));
    }
  }
}
