package org.ligne.editor.colouring;

import java.util.Arrays;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/**
 * Styled pieces of a text in order, none overlapping. Pieces move with the text around them until
 * the next ones arrive, so that colours never slip off their words while somebody types.
 */
final class Tokens {
  /** No pieces. */
  static final Tokens NONE = new Tokens(new int[0], new int[0], new Style[0]);

  private final int[] starts;
  private final int[] lengths;
  private final Style[] styles;

  /** Takes the arrays over; the offsets ascend. */
  Tokens(int[] starts, int[] lengths, Style[] styles) {
    this.starts = starts;
    this.lengths = lengths;
    this.styles = styles;
  }

  int size() {
    return starts.length;
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return starts[index] + lengths[index];
  }

  Style style(int index) {
    return styles[index];
  }

  /** Index of the first piece that ends behind an offset. */
  int firstBehind(int offset) {
    int index = Arrays.binarySearch(starts, offset);
    index = index < 0 ? -index - 1 : index;
    while (index > 0 && end(index - 1) > offset) {
      index--;
    }
    return index;
  }

  /**
   * Follows a change of the text. A piece that was cut keeps what is left; typed at its end, it
   * grows.
   */
  void shift(int offset, int removed, int inserted, boolean grows) {
    int changeEnd = offset + removed;
    for (int i = firstBehind(offset - 1); i < size(); i++) {
      int start = starts[i];
      int end = end(i);
      int newStart = start < offset ? start : Math.max(start, changeEnd) - removed + inserted;
      int newEnd =
          end < offset || end == offset && !grows
              ? end
              : end >= changeEnd ? end - removed + inserted : offset;
      starts[i] = newStart;
      lengths[i] = Math.max(0, newEnd - newStart);
    }
  }

  /** The part of the text outside of which two lists of pieces are the same. */
  static IRegion difference(Tokens former, Tokens latter) {
    int head = 0;
    int least = Math.min(former.size(), latter.size());
    while (head < least && former.same(head, latter, head)) {
      head++;
    }
    int tail = 0;
    while (tail < least - head
        && former.same(former.size() - 1 - tail, latter, latter.size() - 1 - tail)) {
      tail++;
    }
    return hull(former, latter, head, tail);
  }

  private static IRegion hull(Tokens former, Tokens latter, int head, int tail) {
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (var each : new Tokens[] {former, latter}) {
      if (head < each.size() - tail) {
        from = Math.min(from, each.start(head));
        to = Math.max(to, each.end(each.size() - 1 - tail));
      }
    }
    return from < to ? new Region(from, to - from) : new Region(0, 0);
  }

  private boolean same(int index, Tokens other, int otherIndex) {
    return starts[index] == other.starts[otherIndex]
        && lengths[index] == other.lengths[otherIndex]
        && styles[index] == other.styles[otherIndex];
  }
}
