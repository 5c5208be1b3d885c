package org.ligne.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ligne.model.schedule.BoostEntry;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Schedule;

/** Collects what an export does while it runs. */
public final class ReportBuilder {
  private final String format;
  private final List<WrittenFile> files = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();

  /** Starts the report of one format. */
  public ReportBuilder(String format) {
    this.format = format;
  }

  /** Takes a remark. */
  public void add(Remark remark) {
    remarks.add(remark);
  }

  /** Takes a remark on an entry; its identifier is the first argument of the message. */
  public void add(ExchangeCode code, Entry entry, Object... more) {
    remarks.add(Remarks.on(code, entry, more));
  }

  /** Takes a remark on a whole schedule. */
  public void add(ExchangeCode code, Schedule schedule, Object... arguments) {
    remarks.add(new Remark(code, schedule.getCampaign(), "", List.of(arguments)));
  }

  /** Takes a remark on the export as a whole. */
  public void note(ExchangeCode code, Object... arguments) {
    remarks.add(new Remark(code, "", "", List.of(arguments)));
  }

  /** Says of each boost of a schedule that the format has no room for it. */
  public void boostsNotCarried(Schedule schedule) {
    for (BoostEntry boost : Canonical.boosts(schedule)) {
      add(ExchangeCode.BOOST_NOT_CARRIED, schedule, boost.getPost(), boost.getChannel());
    }
  }

  /** Writes a file and takes it into the report, or takes the reason why that failed. */
  public boolean write(OutputFolder folder, String name, byte[] content, int rows) {
    try {
      files.add(new WrittenFile(name, rows, folder.write(name, content)));
      return true;
    } catch (ExchangeException e) {
      remarks.add(e.remark());
      return false;
    }
  }

  /** The report so far. */
  public ExportReport build() {
    List<WrittenFile> sorted = new ArrayList<>(files);
    sorted.sort(Comparator.comparing(WrittenFile::name));
    return new ExportReport(format, sorted, remarks);
  }
}
