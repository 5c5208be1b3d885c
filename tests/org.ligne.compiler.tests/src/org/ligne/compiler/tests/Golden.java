package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Files that hold what is expected. {@code -Dligne.golden=write} writes them anew, see
 * tests/README.md. Line ends do not count.
 */
final class Golden {
  private static final int MARGIN = 60;
  private static final boolean WRITING = "write".equals(System.getProperty("ligne.golden"));
  private static final Path ROOT =
      RepositoryFolder.path("tests/org.ligne.compiler.tests/testdata/golden");

  private Golden() {}

  /** A text is what the golden file of that path holds. */
  static void assertMatches(String path, String text) throws IOException {
    Path file = ROOT.resolve(path);
    String actual = normalized(text);
    if (WRITING) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    String expected = Files.exists(file) ? normalized(Files.readString(file)) : "";
    if (!expected.equals(actual)) {
      fail(difference(path, expected.lines().toList(), actual.lines().toList()));
    }
  }

  /** A folder holds the files of the golden folder of that path, and no others. */
  static void assertMatches(String path, SortedMap<String, String> files) throws IOException {
    if (WRITING) {
      Outputs.delete(ROOT.resolve(path));
    }
    for (var file : files.entrySet()) {
      assertMatches(path + "/" + file.getKey(), file.getValue());
    }
    assertEquals(List.copyOf(files.keySet()), List.copyOf(contents(ROOT.resolve(path)).keySet()));
  }

  /** All files below a folder, if it is there, with their texts, by path relative to it. */
  static SortedMap<String, String> contents(Path folder) throws IOException {
    SortedMap<String, String> found = new TreeMap<>();
    if (!Files.exists(folder)) {
      return found;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        found.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return found;
  }

  private static String normalized(String text) {
    return text.replace("\r\n", "\n");
  }

  /** The first line that differs; the whole files would say less. */
  private static String difference(String path, List<String> expected, List<String> actual) {
    int line = 0;
    while (line < Math.min(expected.size(), actual.size())
        && expected.get(line).equals(actual.get(line))) {
      line++;
    }
    String one = at(expected, line);
    String other = at(actual, line);
    int column = 0;
    while (column < Math.min(one.length(), other.length())
        && one.charAt(column) == other.charAt(column)) {
      column++;
    }
    return String.format(
        Locale.ROOT,
        "%s differs in line %d, column %d%n  expected: %s%n  actual:   %s%n"
            + "-Dligne.golden=write accepts what is new; see tests/README.md",
        path,
        line + 1,
        column + 1,
        around(one, column),
        around(other, column));
  }

  private static String at(List<String> lines, int line) {
    return line < lines.size() ? lines.get(line) : "(the file ends)";
  }

  /** Lines of tables are long; what lies far from the difference only hides it. */
  private static String around(String line, int column) {
    int from = Math.max(0, column - MARGIN);
    int to = Math.min(line.length(), column + MARGIN);
    return (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
  }
}
