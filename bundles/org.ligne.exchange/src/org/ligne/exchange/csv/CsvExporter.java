package org.ligne.exchange.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ligne.exchange.CampaignFiles;
import org.ligne.exchange.ExchangeCode;
import org.ligne.exchange.ExportOptions;
import org.ligne.exchange.ExportReport;
import org.ligne.exchange.Exporter;
import org.ligne.exchange.OutputFolder;
import org.ligne.exchange.ReportBuilder;
import org.ligne.exchange.Selection;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Schedule;

/** Writes one table for each campaign. */
public final class CsvExporter implements Exporter {
  private static final String SUFFIX = ".csv";
  private static final String GUARDED = "guarded";

  /** What a cell of a spreadsheet program holds at most, in UTF-16 units. */
  private static final int CELL_LIMIT = 32_767;

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public ExportReport export(List<Schedule> schedules, ExportOptions options, OutputFolder folder) {
    ReportBuilder report = new ReportBuilder(name());
    CampaignFiles.of(schedules, SUFFIX)
        .forEach(
            (stem, schedule) -> {
              Selection selection = Selection.of(schedule, options);
              selection.remarks().forEach(report::add);
              byte[] content = CsvTable.write(rows(schedule, selection, report));
              report.write(folder, stem + SUFFIX, content, selection.entries().size());
              report.boostsNotCarried(schedule);
            });
    return report.build();
  }

  private static List<List<String>> rows(
      Schedule schedule, Selection selection, ReportBuilder report) {
    List<Column> columns = Columns.of(schedule);
    List<List<String>> rows = new ArrayList<>();
    rows.add(Stream.concat(columns.stream().map(Column::name), Stream.of(GUARDED)).toList());
    for (Entry entry : selection.entries()) {
      rows.add(row(entry, columns, report));
    }
    return rows;
  }

  private static List<String> row(Entry entry, List<Column> columns, ReportBuilder report) {
    List<String> cells = new ArrayList<>();
    List<String> guarded = new ArrayList<>();
    for (Column column : columns) {
      String content = column.of(entry);
      if (content.length() > CELL_LIMIT) {
        report.add(ExchangeCode.CELL_TOO_LONG, entry, column.name(), CELL_LIMIT);
      }
      if (column.text() && FormulaGuard.startsLikeFormula(content)) {
        guarded.add(column.name());
        content = FormulaGuard.protect(content);
      }
      cells.add(content);
    }
    cells.add(String.join(" ", guarded));
    return cells;
  }
}
