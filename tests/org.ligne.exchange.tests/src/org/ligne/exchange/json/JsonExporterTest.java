package org.ligne.exchange.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.exchange.ExportOptions;
import org.ligne.exchange.ExportReport;
import org.ligne.exchange.Folders;
import org.ligne.exchange.OutputFolder;
import org.ligne.exchange.Plans;
import org.ligne.exchange.WrittenFile;
import org.ligne.model.schedule.Schedule;

class JsonExporterTest {
  @TempDir Path folder;

  @Test
  void keepsBackUnapprovedEntriesUnlessAsked() throws Exception {
    ExportReport kept = Folders.export("json", folder, ExportOptions.defaults(), plan());
    assertEquals(List.of(new WrittenFile("Rentree.json", 1, true)), kept.files());
    assertEquals(List.of("entry-unapproved Rentree/Open/instagram"), Folders.remarks(kept));
    ExportOptions all = ExportOptions.defaults().withUnapproved(true);
    ExportReport let = Folders.export("json", folder, all, plan());
    assertEquals(List.of(new WrittenFile("Rentree.json", 2, true)), let.files());
    assertEquals(List.of("unapproved-included Rentree/Open/instagram"), Folders.remarks(let));
  }

  @Test
  void compilesTheWholeScheduleWhateverTheApprovals() throws Exception {
    OutputFolder out = OutputFolder.open(folder);
    ExportReport report =
        JsonExporter.forCompile().export(List.of(plan()), ExportOptions.defaults(), out);
    assertEquals(List.of(new WrittenFile("Rentree.schedule.json", 2, true)), report.files());
    assertEquals(List.of(), report.remarks());
    assertArrayEquals(
        ScheduleWriter.write(plan()), Files.readAllBytes(folder.resolve("Rentree.schedule.json")));
  }

  @Test
  void leavesAnUnchangedFileAlone() throws Exception {
    Folders.export("json", folder, ExportOptions.defaults(), plan());
    ExportReport again = Folders.export("json", folder, ExportOptions.defaults(), plan());
    assertFalse(again.files().getFirst().changed());
  }

  private static Schedule plan() {
    return Plans.of(
        "Rentree",
        Plans.entry("Ready", "2026-10-20T12:00:00", "x"),
        Plans.unapproved(Plans.entry("Open", "2026-10-21T12:00:00", "x")));
  }
}
