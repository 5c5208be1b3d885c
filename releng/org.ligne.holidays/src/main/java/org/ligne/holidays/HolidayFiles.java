package org.ligne.holidays;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes the compiler's holiday files from the jollyday library. The compiler reads plain files, so
 * that it starts fast, needs no service loader in OSGi, and gives the same answer everywhere; this
 * tool renews them: {@code HolidayFiles FOLDER VERSION DATE}.
 */
public final class HolidayFiles {
  static final int FIRST_YEAR = 2025;
  static final int LAST_YEAR = 2035;
  static final String COUNTRIES =
      "at au be bg br ca ch cy cz de dk ee es fi fr gb gr hr hu ie is it jp li lt lu lv ma mc mt mx"
          + " nl no nz pl pt ro se si sk us";

  private HolidayFiles() {}

  /** Writes all files into a folder. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Files.createDirectories(folder);
    for (String country : COUNTRIES.split(" ")) {
      String name = country.toUpperCase(Locale.ROOT) + ".tsv";
      Files.writeString(folder.resolve(name), text(country, arguments[1], arguments[2]));
    }
  }

  /** The file of a country: day, region (empty for the whole country), English and French name. */
  static String text(String country, String version, String date) {
    HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(country));
    Set<String> lines = new TreeSet<>();
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      Set<String> everywhere = lines(manager, Year.of(year), "");
      lines.addAll(everywhere);
      for (CalendarHierarchy region : manager.getCalendarHierarchy().getChildren().values()) {
        lines.addAll(regional(manager, Year.of(year), region.getId()));
      }
    }
    String code = country.toUpperCase(Locale.ROOT);
    return "# Public holidays of %s, %d to %d. Source: jollyday %s (Apache-2.0). Checked: %s.%n"
            .formatted(code, FIRST_YEAR, LAST_YEAR, version, date)
            .replace("\r\n", "\n")
        + String.join("\n", lines)
        + "\n";
  }

  private static Set<String> regional(HolidayManager manager, Year year, String region) {
    Set<String> lines = lines(manager, year, region);
    lines.removeIf(line -> lines(manager, year, "").contains(withoutRegion(line)));
    return lines;
  }

  private static String withoutRegion(String line) {
    return line.replaceFirst("\t[^\t]*\t", "\t\t");
  }

  private static Set<String> lines(HolidayManager manager, Year year, String region) {
    Set<Holiday> holidays =
        region.isEmpty()
            ? manager.getHolidays(year, HolidayType.PUBLIC_HOLIDAY)
            : manager.getHolidays(year, HolidayType.PUBLIC_HOLIDAY, region);
    Set<String> lines = new TreeSet<>();
    for (Holiday holiday : holidays) {
      lines.add(
          String.join(
              "\t",
              holiday.getDate().toString(),
              region.toUpperCase(Locale.ROOT),
              holiday.getDescription(Locale.ENGLISH),
              holiday.getDescription(Locale.FRENCH)));
    }
    return lines;
  }
}
