package org.ligne.exchange;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ligne.model.schedule.Schedule;

/**
 * What an export did.
 *
 * @param format name of the format
 * @param files the files, by name
 * @param remarks what there is to say, by campaign, in the order of the schedule
 */
public record ExportReport(String format, List<WrittenFile> files, List<Remark> remarks) {

  /** Keeps the lists from changing later. */
  public ExportReport {
    files = List.copyOf(files);
    remarks = List.copyOf(remarks);
  }

  /** Whether a file could not be written. */
  public boolean failed() {
    return remarks.stream().anyMatch(remark -> remark.kind() == RemarkKind.FAILED);
  }

  /**
   * Identifiers of the entries of some schedules that left in this format: all that no remark says
   * stayed out; none if a file could not be written.
   */
  public Set<String> exported(List<Schedule> schedules) {
    Set<String> left = new TreeSet<>();
    if (!failed()) {
      schedules.forEach(schedule -> schedule.getEntries().forEach(each -> left.add(each.getId())));
      remarks(RemarkKind.LEFT_OUT).forEach(remark -> left.remove(remark.entry()));
    }
    return left;
  }

  /** The remarks of one kind, in order. */
  public List<Remark> remarks(RemarkKind kind) {
    return remarks.stream().filter(remark -> remark.kind() == kind).toList();
  }
}
