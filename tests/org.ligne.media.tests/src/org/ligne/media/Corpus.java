package org.ligne.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files that the script in make/ made, and the table of what they are. */
public final class Corpus {

  private static final Path HOME =
      Path.of(System.getProperty("ligne.root"), "tests/org.ligne.media.tests");

  /** A line of the table. */
  public record Row(String name, String what, SortedMap<String, String> expected) {

    /** Where the file is. */
    public Path file() {
      return Corpus.file(name);
    }

    /** Whether it can be judged. */
    public boolean isSound() {
      return !expected.containsKey("reason");
    }

    @Override
    public String toString() {
      return name + ": " + what;
    }
  }

  private Corpus() {}

  /** A file by its name. */
  public static Path file(String name) {
    return HOME.resolve("corpus").resolve(name);
  }

  /** All files that are there. */
  public static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(HOME.resolve("corpus"))) {
      return files.sorted().toList();
    }
  }

  /** The table. */
  public static List<Row> rows() throws IOException {
    return Files.readAllLines(HOME.resolve("corpus.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(Corpus::row)
        .toList();
  }

  private static Row row(String line) {
    List<String> cells = Arrays.asList(line.split("\t"));
    SortedMap<String, String> expected = new TreeMap<>();
    for (String cell : cells.subList(2, cells.size())) {
      int equals = cell.indexOf('=');
      expected.put(cell.substring(0, equals), cell.substring(equals + 1));
    }
    return new Row(cells.get(0), cells.get(1), expected);
  }
}
