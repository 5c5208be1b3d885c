package org.ligne.ui.export;

import java.util.List;
import org.ligne.editor.icons.Icon;

/**
 * A line of the preview.
 *
 * @param text what it says
 * @param tip more about it; may be empty
 * @param icon its drawing, or null
 * @param lines what stands below it
 */
record Line(String text, String tip, Icon icon, List<Line> lines) {
  static Line of(String text, String tip, Icon icon) {
    return new Line(text, tip, icon, List.of());
  }

  /** How many lines there are, with those below them. */
  static int count(List<Line> lines) {
    return lines.stream().mapToInt(line -> 1 + count(line.lines())).sum();
  }
}
