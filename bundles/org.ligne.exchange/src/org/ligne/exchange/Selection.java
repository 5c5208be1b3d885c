package org.ligne.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ligne.model.line.PoemClass;
import org.ligne.model.schedule.ApprovalState;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Schedule;

/**
 * What of a schedule may leave, whatever the format.
 *
 * @param entries what leaves, in canonical order
 * @param remarks what stays behind, and what leaves although it lacks an approval
 */
public record Selection(List<Entry> entries, List<Remark> remarks) {

  /** Chooses by approval and kind of channel. What others say can be expected, not exported. */
  public static Selection of(Schedule schedule, ExportOptions options) {
    List<Entry> entries = new ArrayList<>();
    List<Remark> remarks = new ArrayList<>();
    for (Entry entry : Canonical.entries(schedule)) {
      if (entry.getPoem() == PoemClass.EARNED) {
        remarks.add(Remarks.on(ExchangeCode.ENTRY_EARNED, entry, entry.getChannel()));
      } else if (mayLeave(entry, options, remarks)) {
        entries.add(entry);
      }
    }
    unscheduled(schedule, remarks);
    return new Selection(List.copyOf(entries), List.copyOf(remarks));
  }

  /** Chooses everything, for a file that keeps the whole schedule. */
  public static Selection whole(Schedule schedule) {
    List<Remark> remarks = new ArrayList<>();
    unscheduled(schedule, remarks);
    return new Selection(Canonical.entries(schedule), List.copyOf(remarks));
  }

  /** The entries that found a place and stay behind all the same. */
  public List<Remark> withheld() {
    return remarks.stream()
        .filter(remark -> remark.kind() == RemarkKind.LEFT_OUT)
        .filter(remark -> remark.code() != ExchangeCode.ENTRY_UNSCHEDULED)
        .toList();
  }

  private static boolean mayLeave(Entry entry, ExportOptions options, List<Remark> remarks) {
    if (entry.getApproval() != ApprovalState.MISSING) {
      return true;
    }
    boolean include = options.includeUnapproved();
    ExchangeCode code = include ? ExchangeCode.UNAPPROVED_INCLUDED : ExchangeCode.ENTRY_UNAPPROVED;
    remarks.add(Remarks.on(code, entry, awaited(entry)));
    return include;
  }

  /** The roles whose approval is missing, as the language writes them. */
  public static String awaited(Entry entry) {
    return entry.getAwaiting().stream()
        .map(role -> role.getLiteral())
        .collect(Collectors.joining(", "));
  }

  private static void unscheduled(Schedule schedule, List<Remark> remarks) {
    Canonical.unscheduled(schedule).stream()
        .map(item -> Remarks.on(ExchangeCode.ENTRY_UNSCHEDULED, item, item.getExplanation()))
        .forEach(remarks::add);
  }
}
