package org.ligne.compiler.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.compiler.tests.RepositoryFolder;

/** Every table of holidays says where it is from and when that was checked, and can be read. */
class HolidayDataTest {
  private static final Pattern HEADER =
      Pattern.compile(
          "# Public holidays of ([A-Z]{2}), (\\d{4}) to (\\d{4})\\."
              + " Source: (.+ \\(.+\\))\\. Checked: (\\d{4}-\\d{2}-\\d{2})\\.");

  private static final Pattern ROW =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\t([A-Z0-9-]*)\t([^\t]+)\t([^\t]+)");

  static List<Path> tables() {
    Path folder = RepositoryFolder.path("bundles/org.ligne.compiler/holidays");
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String country(Path table) {
    return table.getFileName().toString().replace(".tsv", "");
  }

  @Test
  void thereAreTables() {
    assertTrue(tables().stream().map(HolidayDataTest::country).toList().contains("FR"));
    assertEquals(41, tables().size());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyTableIsWellFormed(Path table) throws IOException {
    List<String> lines = Files.readAllLines(table);
    Matcher header = HEADER.matcher(lines.getFirst());
    assertTrue(header.matches(), lines.getFirst());
    assertEquals(country(table), header.group(1));
    LocalDate.parse(header.group(5));
    Set<String> rows = new HashSet<>();
    Set<Integer> years = new TreeSet<>();
    for (String line : lines.subList(1, lines.size())) {
      Matcher row = ROW.matcher(line);
      assertTrue(row.matches(), line);
      years.add(LocalDate.parse(row.group(1)).getYear());
      assertTrue(rows.add(line), "twice: " + line);
      assertFalse(row.group(3).isBlank() || row.group(4).isBlank(), line);
    }
    assertEquals(
        IntStream.rangeClosed(Integer.parseInt(header.group(2)), Integer.parseInt(header.group(3)))
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new)),
        years);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyTableIsShipped(Path table) {
    HolidayTable shipped = HolidayTable.of(country(table)).orElseThrow();
    assertTrue(shipped.covers(2026, 2030));
    assertTrue(shipped.nameOf(LocalDate.of(2027, 1, 1), "").isPresent(), "New Year");
  }
}
