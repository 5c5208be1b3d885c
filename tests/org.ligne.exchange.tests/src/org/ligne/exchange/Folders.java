package org.ligne.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ligne.model.schedule.Schedule;

/** Exports into folders of tests. */
public final class Folders {
  private Folders() {}

  /** Exports and gives the report. */
  public static ExportReport export(
      String format, Path folder, ExportOptions options, Schedule... schedules)
      throws ExchangeException {
    Exporter exporter = Exporters.find(format).orElseThrow();
    return exporter.export(List.of(schedules), options, OutputFolder.open(folder));
  }

  /** Everything in a folder, by name. */
  public static SortedMap<String, String> contents(Path folder) throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return contents;
  }

  /** The ids of a report's codes with their entries, in order. */
  public static List<String> remarks(ExportReport report) {
    return report.remarks().stream()
        .map(remark -> (remark.code().id() + " " + remark.entry()).strip())
        .toList();
  }
}
