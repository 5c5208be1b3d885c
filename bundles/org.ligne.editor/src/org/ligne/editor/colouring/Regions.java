package org.ligne.editor.colouring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** A set of characters of a text, held as ranges that do not overlap. */
final class Regions {
  private final TreeMap<Integer, Integer> ends = new TreeMap<>();

  /** Adds the characters from {@code start} up to {@code end}, which is not one of them. */
  void add(int start, int end) {
    if (start >= end) {
      return;
    }
    int from = start;
    int to = end;
    for (var each = ends.floorEntry(to); each != null; each = ends.floorEntry(to)) {
      if (each.getValue() < from) {
        break;
      }
      from = Math.min(from, each.getKey());
      to = Math.max(to, each.getValue());
      ends.remove(each.getKey());
    }
    ends.put(from, to);
  }

  /** Takes characters out, and says which of them were in, in order. */
  List<IRegion> remove(int start, int end) {
    List<IRegion> removed = new ArrayList<>();
    for (var each = ends.lowerEntry(end); each != null; each = ends.lowerEntry(end)) {
      if (start >= end || each.getValue() <= start) {
        break;
      }
      ends.remove(each.getKey());
      removed.addFirst(cut(each, start, end));
    }
    return removed;
  }

  private IRegion cut(Map.Entry<Integer, Integer> range, int start, int end) {
    add(range.getKey(), Math.min(range.getValue(), start));
    add(end, range.getValue());
    int from = Math.max(range.getKey(), start);
    return new Region(from, Math.min(range.getValue(), end) - from);
  }

  /** Moves what lies behind a change of the text; what was replaced is no longer in. */
  void shift(int offset, int removed, int inserted) {
    remove(offset, offset + removed);
    split(offset);
    var behind = new TreeMap<>(ends.tailMap(offset, true));
    ends.tailMap(offset, true).clear();
    behind.forEach((from, to) -> add(from + inserted - removed, to + inserted - removed));
  }

  private void split(int offset) {
    var around = ends.lowerEntry(offset);
    if (around != null && around.getValue() > offset) {
      ends.put(around.getKey(), offset);
      ends.put(offset, around.getValue());
    }
  }

  boolean isEmpty() {
    return ends.isEmpty();
  }

  /** The first character that is in; only while there is one. */
  int first() {
    return ends.firstKey();
  }

  void clear() {
    ends.clear();
  }
}
