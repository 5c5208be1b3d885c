package org.ligne.compiler.scenario;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The difference of two texts as programs that patch files read it. */
final class UnifiedDiff {
  private static final int CONTEXT = 3;
  private static final String OPEN_END = "\n\\ No newline at end of file";

  private UnifiedDiff() {}

  /** The diff of one file, each line with its feed; nothing where the texts are equal. */
  static String of(String file, String before, String after) {
    List<String> old = lines(before);
    List<String> hunks =
        UnifiedDiffUtils.generateUnifiedDiff(
            "a/" + file, "b/" + file, old, DiffUtils.diff(old, lines(after)), CONTEXT);
    return hunks.isEmpty() ? "" : String.join("\n", hunks) + "\n";
  }

  private static List<String> lines(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    boolean closed = text.endsWith("\n");
    String body = closed ? text.substring(0, text.length() - 1) : text;
    List<String> lines = new ArrayList<>(Arrays.asList(body.split("\n", -1)));
    if (!closed) {
      lines.add(lines.removeLast() + OPEN_END);
    }
    return lines;
  }
}
