package org.ligne.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.exchange.ExportOptions;
import org.ligne.exchange.Folders;
import org.ligne.exchange.Plans;
import org.ligne.exchange.Texts;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Schedule;

/**
 * Ten thousand entries of hostile texts, read again by a strict reader and by one of twenty lines.
 */
class CsvRoundTripTest {
  private static final int CASES = 10_000;

  @TempDir Path folder;

  @Test
  void everyTextComesBackAndNoCellBeginsLikeAFormula() throws Exception {
    Schedule plan = plan();
    Folders.export("csv", folder, ExportOptions.defaults(), plan);
    Path file = folder.resolve("Rentree.csv");
    Map<String, NamedCsvRecord> rows = new TreeMap<>();
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      reader.forEach(row -> rows.put(row.getField("id"), row));
    }
    assertEquals(CASES, rows.size());
    for (Entry entry : plan.getEntries()) {
      NamedCsvRecord row = rows.get(entry.getId());
      assertEquals(entry.getTexts().getFirst().getValue(), restored(row, "text_fr"));
      assertEquals(entry.getLabel(), restored(row, "label"));
      assertEquals(entry.getOwner(), restored(row, "owner"));
    }
    assertNoFormula(Files.readAllBytes(file));
  }

  private static Schedule plan() {
    SplittableRandom random = new SplittableRandom(20261123);
    Schedule plan = Plans.empty("Rentree");
    for (int i = 0; i < CASES; i++) {
      Entry entry = Plans.entry("Post" + i, "2026-10-26T12:00:00", Texts.hostile(random));
      entry.setLabel(Texts.hostile(random));
      entry.setOwner(Texts.hostile(random));
      plan.getEntries().add(entry);
    }
    return plan;
  }

  private static String restored(NamedCsvRecord row, String column) {
    boolean guarded = List.of(row.getField("guarded").split(" ")).contains(column);
    String cell = row.getField(column);
    return guarded ? FormulaGuard.restore(cell) : cell;
  }

  private static void assertNoFormula(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    assertTrue(text.endsWith("\"\r\n"));
    List<String> cells = cells(text);
    assertEquals((CASES + 1) * 45, cells.size());
    for (String cell : cells) {
      assertFalse(cell.matches("(?s)[\\s\\p{Z}\\p{Cf}\\p{Cc}\\p{Mn}]*[=+@＝＋－＠-].*"), cell);
      assertFalse(cell.matches("(?s)[\t\r\n\0].*"), cell);
    }
  }

  /** All cells, read by the rules of RFC 4180 alone; every one is in quotes. */
  private static List<String> cells(String text) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '"') {
        assertTrue(inside || c == ',' || c == '\r' || c == '\n', "outside of quotes: " + c);
        if (inside) {
          cell.append(c);
        }
      } else if (inside && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append(text.charAt(i++));
      } else {
        inside = !inside;
        if (!inside) {
          cells.add(cell.toString());
          cell.setLength(0);
        }
      }
    }
    return cells;
  }
}
