package org.ligne.exchange.json;

import java.util.List;
import org.ligne.exchange.CampaignFiles;
import org.ligne.exchange.ExportOptions;
import org.ligne.exchange.ExportReport;
import org.ligne.exchange.Exporter;
import org.ligne.exchange.OutputFolder;
import org.ligne.exchange.ReportBuilder;
import org.ligne.exchange.Selection;
import org.ligne.model.schedule.Schedule;

/** Writes one JSON file for each campaign. */
public final class JsonExporter implements Exporter {
  private final boolean whole;
  private final String suffix;

  private JsonExporter(boolean whole, String suffix) {
    this.whole = whole;
    this.suffix = suffix;
  }

  /** What may leave: {@code Campaign.json}. */
  public static JsonExporter forExport() {
    return new JsonExporter(false, ".json");
  }

  /** The compiled schedule itself, unapproved entries included: {@code Campaign.schedule.json}. */
  public static JsonExporter forCompile() {
    return new JsonExporter(true, ".schedule.json");
  }

  @Override
  public String name() {
    return "json";
  }

  @Override
  public ExportReport export(List<Schedule> schedules, ExportOptions options, OutputFolder folder) {
    ReportBuilder report = new ReportBuilder(name());
    CampaignFiles.of(schedules, suffix)
        .forEach((stem, schedule) -> write(schedule, stem, options, folder, report));
    return report.build();
  }

  private void write(
      Schedule schedule,
      String stem,
      ExportOptions options,
      OutputFolder folder,
      ReportBuilder report) {
    Selection selection = whole ? Selection.whole(schedule) : Selection.of(schedule, options);
    selection.remarks().forEach(report::add);
    byte[] content = ScheduleWriter.write(schedule, selection);
    report.write(folder, stem + suffix, content, selection.entries().size());
  }
}
