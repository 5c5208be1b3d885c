package org.ligne.compiler.score;

import static org.ligne.compiler.CompilerCode.SCORES_ROW;
import static org.ligne.compiler.CompilerCode.SCORES_WITHOUT_COLUMN;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ligne.compiler.CompilerCode;

/** Reads the rows of a table; one that says nothing is told, and the others go on. */
final class TableReader {
  private static final List<String> COLUMNS = List.of("weekday", "hour", "channel", "weight");

  /** A table of another kind would be told row by row; its first ones say enough. */
  private static final int MOST_REMARKS = 20;

  /** Rows of another length are told with their line. */
  private static final CsvReader.CsvReaderBuilder CSV =
      CsvReader.builder()
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE);

  private final String path;
  private final Map<Hour, Integer> weights = new LinkedHashMap<>();
  private final Map<Hour, Long> lines = new HashMap<>();
  private final List<Remark> remarks = new ArrayList<>();

  TableReader(String path) {
    this.path = path;
  }

  /**
   * Reads a table.
   *
   * @throws de.siegmar.fastcsv.reader.CsvParseException if the text is no table
   */
  Measured read(String text) {
    try (CsvReader<CsvRecord> reader = CSV.ofCsvRecord(text)) {
      Iterator<CsvRecord> rows = reader.iterator();
      List<String> header = rows.hasNext() ? header(rows.next()) : List.of();
      List<String> missing = COLUMNS.stream().filter(each -> !header.contains(each)).toList();
      if (missing.isEmpty()) {
        rows.forEachRemaining(row -> add(row, header));
      } else {
        remark(SCORES_WITHOUT_COLUMN, String.join(", ", missing));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // A text in memory gives none.
    }
    return new Measured(weights, lines, remarks);
  }

  private static List<String> header(CsvRecord first) {
    return first.getFields().stream().map(each -> each.strip().toLowerCase(Locale.ROOT)).toList();
  }

  private void add(CsvRecord row, List<String> header) {
    try {
      if (row.getFieldCount() != header.size()) {
        throw new RowException(RowTrouble.COLUMNS, String.valueOf(row.getFieldCount()));
      }
      List<String> cells = COLUMNS.stream().map(each -> cell(row, header, each)).toList();
      add(Row.of(cells.get(0), cells.get(1), cells.get(2), cells.get(3)), row);
    } catch (RowException e) {
      remark(SCORES_ROW, line(row), e.trouble().ordinal(), e.value());
    }
  }

  private static String cell(CsvRecord row, List<String> header, String column) {
    return row.getField(header.indexOf(column)).strip();
  }

  private void add(Row read, CsvRecord row) throws RowException {
    Long before = lines.putIfAbsent(read.hour(), row.getStartingLineNumber());
    if (before != null) {
      throw new RowException(RowTrouble.TWICE, before.toString());
    }
    weights.put(read.hour(), read.weight());
  }

  /** Written out, so that no message puts a space into the number of a line. */
  private static String line(CsvRecord row) {
    return String.valueOf(row.getStartingLineNumber());
  }

  private void remark(CompilerCode code, Object... arguments) {
    if (remarks.size() < MOST_REMARKS) {
      List<Object> all = new ArrayList<>(List.of(path));
      all.addAll(List.of(arguments));
      remarks.add(new Remark(code, all));
    }
  }
}
