package org.ligne.exchange;

import java.util.List;

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

  /** The remarks of one kind, in order. */
  public List<Remark> remarks(RemarkKind kind) {
    return remarks.stream().filter(remark -> remark.kind() == kind).toList();
  }
}
