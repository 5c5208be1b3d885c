package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ligne.compiler.Compilation;
import org.ligne.exchange.ExchangeException;
import org.ligne.exchange.ExportOptions;
import org.ligne.exchange.ExportReport;
import org.ligne.exchange.Exporter;
import org.ligne.exchange.Exporters;
import org.ligne.exchange.OutputFolder;
import org.ligne.exchange.json.ScheduleWriter;

/** Everything that leaves a compilation, as texts by path. */
final class Outputs {
  private Outputs() {}

  /** The schedules, and what every exporter makes of them. */
  static SortedMap<String, String> of(Compilation compilation) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    compilation
        .schedules()
        .forEach(
            schedule ->
                files.put(
                    "schedules/" + schedule.getCampaign() + ".json",
                    new String(ScheduleWriter.write(schedule), StandardCharsets.UTF_8)));
    for (Exporter exporter : Exporters.all()) {
      files.putAll(exports(exporter, compilation));
    }
    return files;
  }

  private static SortedMap<String, String> exports(Exporter exporter, Compilation compilation)
      throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    Path folder = Files.createTempDirectory("ligne");
    try {
      ExportReport report =
          exporter.export(
              compilation.schedules(), ExportOptions.defaults(), OutputFolder.open(folder));
      assertFalse(report.failed(), report.remarks().toString());
      Golden.contents(folder)
          .forEach((path, text) -> files.put("exports/" + exporter.name() + "/" + path, text));
      List<String> remarks =
          report.remarks().stream()
              .map(each -> each.text(ExportOptions.defaults().language()))
              .toList();
      files.put("exports/" + exporter.name() + ".txt", String.join("\n", remarks) + "\n");
      return files;
    } catch (ExchangeException e) {
      throw new IOException(e);
    } finally {
      delete(folder);
    }
  }

  /** Deletes a folder with all that is in it, if it is there. */
  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
