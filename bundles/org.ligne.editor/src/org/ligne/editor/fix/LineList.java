package org.ligne.editor.fix;

import java.util.List;
import org.eclipse.compare.rangedifferencer.IRangeComparator;

/** The lines of a text, to be compared with those of another. */
record LineList(List<String> lines) implements IRangeComparator {
  static LineList of(String text) {
    return new LineList(text.lines().toList());
  }

  @Override
  public int getRangeCount() {
    return lines.size();
  }

  @Override
  public boolean rangesEqual(int index, IRangeComparator other, int otherIndex) {
    return lines.get(index).equals(((LineList) other).lines.get(otherIndex));
  }

  @Override
  public boolean skipRangeComparison(int length, int longest, IRangeComparator other) {
    return false;
  }
}
