package org.ligne.app.report;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.ILog;

/**
 * The last failures of ours in the platform's log. They are read from the file, not kept in memory,
 * so that one which ended the workbench can be reported after it has started again.
 */
record LogExcerpt(List<String> failures) {
  private static final int ENTRIES = 5;
  private static final int LINES = 40;
  private static final int TAIL = 512 * 1024;
  private static final String ENTRY = "!ENTRY ";

  /** Reads the end of a log; a log that cannot be read holds nothing. */
  static LogExcerpt of(Path log) {
    try {
      return parse(tail(log));
    } catch (IOException e) {
      ILog.get().info("No log to read", e);
      return new LogExcerpt(List.of());
    }
  }

  private static String tail(Path log) throws IOException {
    if (!log.toFile().isFile()) {
      return "";
    }
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      file.seek(Math.max(0, file.length() - TAIL));
      byte[] bytes = new byte[(int) Math.min(TAIL, file.length() - file.getFilePointer())];
      file.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  static LogExcerpt parse(String log) {
    List<String> ours =
        Arrays.stream(log.split("(?m)^" + ENTRY))
            .filter(LogExcerpt::isOurFailure)
            .map(LogExcerpt::shortened)
            .toList();
    return new LogExcerpt(ours.subList(Math.max(0, ours.size() - ENTRIES), ours.size()));
  }

  /** An entry begins with the bundle and the severity, 4 for an error. */
  private static boolean isOurFailure(String entry) {
    String[] head = entry.split("\\s+", 3);
    return head.length == 3
        && head[1].equals("4")
        && (head[0].startsWith("org.ligne.") || entry.contains("at org.ligne."));
  }

  private static String shortened(String entry) {
    List<String> lines = entry.strip().lines().toList();
    return String.join("\n", lines.subList(0, Math.min(LINES, lines.size())));
  }
}
