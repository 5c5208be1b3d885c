package org.ligne.app.guide;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads as much of Markdown as our own documentation uses: headings, paragraphs, lists, tables,
 * fenced code, and links, code and emphasis inside a line.
 */
final class Markdown {
  private static final String FENCE = "```";

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private final StringBuilder code = new StringBuilder();
  private boolean inCode;

  private Markdown() {}

  static List<Block> read(String text) {
    Markdown reader = new Markdown();
    text.lines().forEach(reader::line);
    reader.endParagraph();
    return List.copyOf(reader.blocks);
  }

  private void line(String line) {
    if (line.startsWith(FENCE)) {
      fence();
    } else if (inCode) {
      code.append(line).append('\n');
    } else if (line.isBlank() || line.startsWith("<!--")) {
      endParagraph();
    } else if (line.startsWith("#")) {
      heading(line);
    } else if (line.startsWith("|")) {
      row(line);
    } else if (line.startsWith("- ")) {
      endParagraph();
      paragraph.append("•\t").append(line.substring(2));
    } else {
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
    }
  }

  private void fence() {
    endParagraph();
    if (inCode) {
      blocks.add(new Block.Code(code.toString()));
      code.setLength(0);
    }
    inCode = !inCode;
  }

  private void heading(String line) {
    endParagraph();
    int level = line.indexOf(' ');
    blocks.add(new Block.Heading(level, Inline.plain(line.substring(level + 1))));
  }

  /** A line of dashes ends a table's head, which says nothing where cells are not in columns. */
  private void row(String line) {
    endParagraph();
    if (line.replace("|", "").replace("-", "").isBlank()) {
      blocks.removeLast();
    } else {
      String inner = line.strip();
      inner = inner.substring(1, inner.endsWith("|") ? inner.length() - 1 : inner.length());
      blocks.add(new Block.Row(List.of(inner.split("(?<!\\\\)\\|"))));
    }
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      blocks.add(new Block.Paragraph(paragraph.toString()));
      paragraph.setLength(0);
    }
  }
}
