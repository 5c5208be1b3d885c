package org.ligne.dsl.ide.folding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.ligne.dsl.ide.text.LineTable;

/** Collects the folds of a file while its words come by in order. */
final class Folds {
  /** Braces below that are damage, and nobody folds it. */
  private static final int DEEPEST = 32;

  private static final String ITEMS = "items";

  private final LineTable ranges;
  private final List<FoldingRange> found = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private final Run comments = new Run(FoldingRangeKind.Comment);
  private final Run imports = new Run(FoldingRangeKind.Imports);
  private int items = -1;
  private int previous = -1;

  Folds(LineTable ranges) {
    this.ranges = ranges;
  }

  /** Takes the next word, comment or blank of the file. */
  void add(ILeafNode leaf) {
    String text = leaf.getText();
    if (leaf.isHidden()) {
      comment(leaf, text);
    } else if (!text.isEmpty()) {
      word(leaf, text);
      previous = lastLine(leaf);
    }
  }

  private void comment(ILeafNode leaf, String text) {
    if (text.startsWith("//")) {
      // One that stands behind a word on its line is a remark, not a line of a block.
      if (firstLine(leaf) != previous) {
        comments.extend(firstLine(leaf), firstLine(leaf));
      }
    } else if (text.startsWith("/*")) {
      fold(firstLine(leaf), lastLine(leaf), FoldingRangeKind.Comment);
    }
  }

  private void word(ILeafNode leaf, String text) {
    comments.end();
    // The parser passes over braces it does not expect, but they fold all the same.
    boolean brace = text.equals("{") || text.equals("}");
    boolean keyword = brace || leaf.getGrammarElement() instanceof Keyword;
    if (keyword) {
      keyword(leaf, text);
    } else if (text.startsWith("'''")) {
      fold(firstLine(leaf), lastLine(leaf), null);
    }
    if (!keyword && imports.isOpen()) {
      imports.extend(firstLine(leaf), lastLine(leaf));
    }
  }

  private void keyword(ILeafNode leaf, String text) {
    boolean joint = text.equals(",") || text.equals("-");
    if (!joint) {
      endItems();
    }
    switch (text) {
      case "import" -> imports.extend(firstLine(leaf), lastLine(leaf));
      case ITEMS -> items = firstLine(leaf);
      case "{" -> open.push(firstLine(leaf));
      case "}" -> close(leaf);
      default -> imports.end();
    }
  }

  /** The closing brace stays in sight below what it closes. */
  private void close(ILeafNode leaf) {
    if (open.isEmpty()) {
      return;
    }
    int first = open.pop();
    if (open.size() < DEEPEST) {
      fold(first, firstLine(leaf) - 1, null);
    }
  }

  private void endItems() {
    if (items >= 0) {
      fold(items, previous, null);
      items = -1;
    }
  }

  private void fold(int first, int last, String kind) {
    if (first < last) {
      FoldingRange range = new FoldingRange(first, last);
      range.setKind(kind);
      found.add(range);
    }
  }

  private int firstLine(ILeafNode leaf) {
    return ranges.line(leaf.getOffset());
  }

  private int lastLine(ILeafNode leaf) {
    return ranges.line(leaf.getEndOffset());
  }

  /** The folds in the order of their first lines, outer ones first. */
  List<FoldingRange> all() {
    comments.end();
    imports.end();
    endItems();
    found.sort(
        Comparator.comparingInt(FoldingRange::getStartLine)
            .thenComparing(FoldingRange::getEndLine, Comparator.reverseOrder()));
    return found;
  }

  /** Neighbouring lines that fold together. */
  private final class Run {
    private final String kind;
    private int first = -1;
    private int last;

    Run(String kind) {
      this.kind = kind;
    }

    boolean isOpen() {
      return first >= 0;
    }

    /** Adds lines; a gap before them ends the run of comments and starts another. */
    void extend(int from, int to) {
      if (isOpen() && from > last + 1 && kind.equals(FoldingRangeKind.Comment)) {
        end();
      }
      first = isOpen() ? first : from;
      last = to;
    }

    void end() {
      if (isOpen()) {
        fold(first, last, kind);
      }
      first = -1;
    }
  }
}
