package org.ligne.compiler.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The public holidays of one country, all its regions included. */
final class HolidayTable {
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
  private static final int COLUMNS = 4;

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> localNames = new HashMap<>();
  private int firstYear = Integer.MAX_VALUE;
  private int lastYear = Integer.MIN_VALUE;

  private HolidayTable(List<String> lines) {
    lines.stream().filter(line -> !line.startsWith("#")).forEach(this::add);
  }

  private void add(String line) {
    String[] columns = line.split("\t", COLUMNS);
    // Some days are two holidays at once.
    names.merge(key(columns[0], columns[1]), columns[2], HolidayTable::both);
    localNames.merge(key(columns[0], columns[1]), columns[3], HolidayTable::both);
    int year = Integer.parseInt(columns[0].substring(0, 4));
    firstYear = Math.min(firstYear, year);
    lastYear = Math.max(lastYear, year);
  }

  private static String both(String one, String other) {
    return one + ", " + other;
  }

  private static String key(String date, String region) {
    return date + " " + region;
  }

  /** The table of a country, or empty if it is not known here. */
  static Optional<HolidayTable> of(String country) {
    if (!COUNTRY.matcher(country).matches()) {
      return Optional.empty();
    }
    try (InputStream in = HolidayTable.class.getResourceAsStream("/holidays/" + country + ".tsv")) {
      return in == null
          ? Optional.empty()
          : Optional.of(
              new HolidayTable(
                  new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the country has holidays of its own for a region. */
  boolean knows(String region) {
    return region.isEmpty() || names.keySet().stream().anyMatch(key -> key.endsWith(" " + region));
  }

  /** The codes of the regions that have holidays of their own, in their order. */
  SortedSet<String> regions() {
    return names.keySet().stream()
        .map(key -> key.substring(key.indexOf(' ') + 1))
        .filter(region -> !region.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether the table reaches from one year to another. */
  boolean covers(int from, int to) {
    return firstYear <= from && to <= lastYear;
  }

  int firstYear() {
    return firstYear;
  }

  int lastYear() {
    return lastYear;
  }

  /** The English name of the holiday on a day in a region, or empty. */
  Optional<String> nameOf(LocalDate day, String region) {
    return name(names, day, region);
  }

  /** What the holiday on a day in a region is called there, or empty. */
  Optional<String> localNameOf(LocalDate day, String region) {
    return name(localNames, day, region);
  }

  private static Optional<String> name(Map<String, String> names, LocalDate day, String region) {
    String everywhere = names.get(key(day.toString(), ""));
    return Optional.ofNullable(
        everywhere != null ? everywhere : names.get(key(day.toString(), region)));
  }
}
