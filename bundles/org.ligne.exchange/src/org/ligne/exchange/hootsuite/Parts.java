package org.ligne.exchange.hootsuite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ligne.exchange.ExchangeCode;
import org.ligne.exchange.ExchangeException;
import org.ligne.exchange.OutputFolder;
import org.ligne.exchange.ReportBuilder;
import org.ligne.exchange.csv.CsvTable;
import org.ligne.model.schedule.ApprovalState;
import org.ligne.model.schedule.Entry;

/** Writes the files of channels, and watches for those of earlier exports. */
final class Parts {
  private static final String MARK = "_hootsuite";
  private static final String UNAPPROVED = MARK + "_unapproved";
  private static final Pattern OURS =
      Pattern.compile(".+_hootsuite(_unapproved)?(_\\d+-of-\\d+)?\\.csv");

  /** What a name may be followed by at most; names keep room for it. */
  static final String LONGEST = UNAPPROVED + "_999-of-999.csv";

  private final Layout layout;
  private final OutputFolder folder;
  private final ReportBuilder report;
  private final Set<String> written = new TreeSet<>();
  private final Set<String> zones = new TreeSet<>();

  Parts(Layout layout, OutputFolder folder, ReportBuilder report) {
    this.layout = layout;
    this.folder = folder;
    this.report = report;
  }

  /**
   * Writes a channel's entries, in order. The layout has no room to mark an entry that lacks an
   * approval, so those have files of their own that say it in their name.
   */
  void write(String stem, List<Entry> entries) {
    Map<Boolean, List<Entry>> open =
        entries.stream().collect(Collectors.partitioningBy(Parts::isOpen));
    split(stem + MARK, open.get(false));
    split(stem + UNAPPROVED, open.get(true));
    entries.forEach(entry -> zone(entry.getAt().getZone().getId()));
  }

  private static boolean isOpen(Entry entry) {
    return entry.getApproval() == ApprovalState.MISSING;
  }

  private void split(String stem, List<Entry> entries) {
    int limit = layout.rows();
    int parts = (entries.size() + limit - 1) / limit;
    for (int part = 0; part < parts; part++) {
      String number = parts == 1 ? "" : "_" + (part + 1) + "-of-" + parts;
      int end = Math.min(entries.size(), (part + 1) * limit);
      file(stem + number + ".csv", entries.subList(part * limit, end));
    }
  }

  /** Files of an earlier export that this one did not write would be published a second time. */
  void remarkStale() {
    try {
      folder.names().stream()
          .filter(name -> OURS.matcher(name).matches() && !written.contains(name))
          .forEach(name -> report.note(ExchangeCode.FILE_STALE, name));
    } catch (ExchangeException e) {
      report.add(e.remark());
    }
  }

  private void file(String name, List<Entry> entries) {
    Row row = new Row(layout, report);
    List<List<String>> rows = new ArrayList<>();
    entries.forEach(entry -> rows.add(row.of(entry)));
    report.write(folder, name, CsvTable.write(rows), rows.size());
    written.add(name);
  }

  private void zone(String zone) {
    if (zones.add(zone)) {
      report.note(ExchangeCode.ZONE_TO_SET, zone);
    }
  }
}
