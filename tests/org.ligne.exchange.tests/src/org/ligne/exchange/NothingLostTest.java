package org.ligne.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.model.line.PoemClass;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Schedule;

/**
 * What goes in comes out, or the report says why not: in every format, for ten thousand entries.
 */
class NothingLostTest {
  private static final int ROUNDS = 50;
  private static final int ENTRIES = 200;
  private static final List<String> PLATFORMS = List.of("Instagram", "LinkedIn", "Blog");

  @TempDir Path folder;

  @Test
  void everyEntryIsInAFileOrInTheReport() throws Exception {
    SplittableRandom random = new SplittableRandom(20261123);
    for (int round = 0; round < ROUNDS; round++) {
      Schedule plan = plan(random);
      ExportOptions options =
          ExportOptions.defaults()
              .withUnapproved(random.nextBoolean())
              .at(random.nextBoolean() ? Instant.parse("2026-10-15T00:00:00Z") : null);
      for (Exporter exporter : Exporters.all()) {
        Path out = folder.resolve(exporter.name() + round);
        assertComplete(exporter.export(List.of(plan), options, OutputFolder.open(out)));
      }
    }
  }

  private static void assertComplete(ExportReport report) {
    int rows =
        report.files().stream()
            .filter(file -> !file.name().endsWith("ledger.json"))
            .mapToInt(WrittenFile::rows)
            .sum();
    List<String> left =
        report.remarks(RemarkKind.LEFT_OUT).stream().map(Remark::entry).sorted().toList();
    assertEquals(ENTRIES, rows + left.size(), report.format());
    assertEquals(left, left.stream().distinct().toList(), "each is left out for one reason");
  }

  private static Schedule plan(SplittableRandom random) {
    Schedule plan = Plans.empty("Rentree");
    for (int i = 0; i < ENTRIES; i++) {
      int day = random.nextInt(1, 32);
      String time =
          String.format(
              Locale.ROOT,
              "2026-10-%02dT%02d:%02d:00",
              day,
              random.nextInt(24),
              random.nextInt(60));
      String channel = "channel" + random.nextInt(5);
      Entry entry = Plans.entry("Rentree", "Post" + i, channel, time, Texts.hostile(random));
      entry.setPoem(PoemClass.values()[random.nextInt(3)]);
      entry.setPlatform(PLATFORMS.get(random.nextInt(PLATFORMS.size())));
      plan.getEntries().add(random.nextInt(4) == 0 ? Plans.unapproved(entry) : entry);
    }
    return plan;
  }
}
