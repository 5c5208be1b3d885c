package org.ligne.benchmarks.plan;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Collectors;

/** A table in Markdown, printed row by row. */
final class Table {
  private final PrintStream out;

  Table(PrintStream out, String... heads) {
    this.out = out;
    row((Object[]) heads);
    row(Collections.nCopies(heads.length, "---").toArray());
  }

  /** A row; numbers are cells as they are formatted by {@link #seconds} and the like. */
  Table row(Object... cells) {
    String row = Arrays.stream(cells).map(String::valueOf).collect(Collectors.joining(" | "));
    out.println("| " + row + " |");
    return this;
  }

  void end() {
    out.println();
  }

  static String seconds(double seconds) {
    return Double.isNaN(seconds) ? "–" : format(seconds < 1 ? "%,.3f s" : "%,.2f s", seconds);
  }

  static String percent(double part) {
    return Double.isNaN(part) ? "–" : format("%.2f %%", 100 * part);
  }

  static String count(long number) {
    return format("%,d", number);
  }

  static String millions(double number) {
    return format("%.1f M", number / 1e6);
  }

  static String megabytes(long bytes) {
    return bytes < 0 ? "–" : format("%,d MB", bytes / 1_000_000);
  }

  private static String format(String format, Object value) {
    return String.format(Locale.ROOT, format, value);
  }
}
