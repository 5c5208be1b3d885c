package org.ligne.exchange.hootsuite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ligne.exchange.Canonical;
import org.ligne.exchange.ExchangeCode;
import org.ligne.exchange.ExportOptions;
import org.ligne.exchange.ExportReport;
import org.ligne.exchange.Exporter;
import org.ligne.exchange.FileNames;
import org.ligne.exchange.OutputFolder;
import org.ligne.exchange.ReportBuilder;
import org.ligne.exchange.Selection;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Schedule;

/**
 * Writes, for each channel of a line, the entries of all its campaigns in one file, or in several
 * when they are more than a file may hold. The tool chooses the account in its dialog, so channels
 * never share a file.
 */
public final class HootsuiteExporter implements Exporter {
  private final Layout layout = Layout.shipped();

  @Override
  public String name() {
    return "hootsuite";
  }

  @Override
  public ExportReport export(List<Schedule> schedules, ExportOptions options, OutputFolder folder) {
    ReportBuilder report = new ReportBuilder(name());
    if (options.moment().isEmpty()) {
      report.note(ExchangeCode.LEAD_NOT_CHECKED, layout.lead());
    }
    Map<String, List<Entry>> channels = channels(schedules, options, report);
    Parts parts = new Parts(layout, folder, report);
    Map<String, String> wanted = new TreeMap<>();
    channels.keySet().forEach(key -> wanted.put(key, key.replace('/', '_')));
    FileNames.assign(wanted, Parts.LONGEST)
        .forEach((key, stem) -> parts.write(stem, channels.get(key)));
    parts.remarkStale();
    return report.build();
  }

  /** The admitted entries by line and channel. */
  private Map<String, List<Entry>> channels(
      List<Schedule> schedules, ExportOptions options, ReportBuilder report) {
    Admission admission = new Admission(layout, options.now(), report);
    Map<String, List<Entry>> channels = new TreeMap<>();
    for (Schedule schedule : Canonical.schedules(schedules)) {
      Selection selection = Selection.of(schedule, options);
      selection.remarks().forEach(report::add);
      for (Entry entry : selection.entries()) {
        if (admission.admits(entry)) {
          String key = schedule.getLine() + "/" + entry.getChannel();
          channels.computeIfAbsent(key, none -> new ArrayList<>()).add(entry);
        }
      }
      report.boostsNotCarried(schedule);
    }
    channels.values().forEach(entries -> entries.sort(Canonical.ENTRIES));
    return channels;
  }
}
