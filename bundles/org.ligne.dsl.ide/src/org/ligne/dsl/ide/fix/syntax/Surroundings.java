package org.ligne.dsl.ide.fix.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.ligne.dsl.edit.Page;

/**
 * The smallest text around a place that is as right or wrong as the whole: the statements beside it
 * and the heads of the bodies it is in. Reading it costs the same however long the file is.
 *
 * @param text the text
 * @param start where the part of the file that holds the place begins
 * @param end where it ends
 * @param shift what to add to an offset in that part to find it in the text
 */
record Surroundings(String text, int start, int end, int shift) {
  /** What is around a place of a file. */
  static Surroundings of(Page page, int place) {
    Deque<ILeafNode> open = new ArrayDeque<>();
    StringBuilder heads = new StringBuilder();
    Deque<Integer> lengths = new ArrayDeque<>();
    int start = 0;
    int end = page.text().length();
    int inner = 0;
    for (ILeafNode leaf : page.root().getLeafNodes()) {
      int step = leaf.isHidden() ? 0 : step(leaf);
      if (leaf.getEndOffset() <= place) {
        if (step > 0) {
          lengths.push(heads.length());
          heads.append(page.text(), start, leaf.getEndOffset()).append('\n');
          open.push(leaf);
        } else if (step < 0 && !open.isEmpty()) {
          open.pop();
          heads.setLength(lengths.pop());
        }
        start = step == 0 ? start : leaf.getEndOffset();
      } else {
        inner += step;
        if (inner < 0 || step < 0 && inner == 0) {
          end = inner < 0 ? leaf.getOffset() : leaf.getEndOffset();
          break;
        }
      }
    }
    String part = page.text().substring(start, Math.max(start, end));
    String text = heads + part + "\n}".repeat(open.size());
    return new Surroundings(text, start, Math.max(start, end), heads.length() - start);
  }

  private static int step(ILeafNode leaf) {
    return switch (leaf.getText()) {
      case "{" -> 1;
      case "}" -> -1;
      default -> 0;
    };
  }

  /** How many bodies are still open at the end of a file. */
  static int open(Page page) {
    int depth = 0;
    for (ILeafNode leaf : page.root().getLeafNodes()) {
      depth = Math.max(0, depth + (leaf.isHidden() ? 0 : step(leaf)));
    }
    return depth;
  }

  /** Whether a part of the file is within. */
  boolean holds(int from, int to) {
    return start <= from && to <= end;
  }
}
