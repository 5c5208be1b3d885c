package org.ligne.compiler.tests;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ligne.compiler.Compilation;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Reason;
import org.ligne.model.schedule.Schedule;
import org.ligne.model.schedule.Unscheduled;

/** What a compilation came to, as a text a person can review. */
final class ScheduleTable {
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd EEE HH:mm xxx", Locale.ROOT);

  private ScheduleTable() {}

  /** Diagnostics first, then a table for each campaign. */
  static String of(Compilation compilation) {
    StringBuilder out = new StringBuilder();
    out.append(compilation.feasible() ? "feasible\n" : "infeasible\n");
    Words.inFull(compilation.diagnostics()).forEach(each -> out.append(each).append('\n'));
    compilation.schedules().forEach(each -> out.append('\n').append(of(each)));
    return out.toString();
  }

  /** One line per entry: local time, offset, id, score, then the statements that put it there. */
  static String of(Schedule schedule) {
    StringBuilder out = new StringBuilder();
    out.append(schedule.getCampaign()).append(" (").append(schedule.getZone()).append(")\n");
    schedule.getEntries().forEach(each -> out.append(of(each)).append('\n'));
    schedule.getUnscheduled().forEach(each -> out.append(of(each)).append('\n'));
    return out.toString();
  }

  private static String of(Entry entry) {
    return LOCAL.format(entry.getAt())
        + "  "
        + entry.getId()
        + "  "
        + entry.getScore()
        + approval(entry)
        + "  "
        + entry.getReasons().stream().map(ScheduleTable::of).collect(Collectors.joining("; "));
  }

  private static String approval(Entry entry) {
    return switch (entry.getApproval()) {
      case NOT_NEEDED -> "";
      case APPROVED -> "  approved by " + entry.getApprovedBy();
      case MISSING -> "  awaiting " + entry.getAwaiting();
    };
  }

  private static String of(Unscheduled item) {
    return "unscheduled  "
        + item.getId()
        + "  "
        + item.getReasons().stream().map(ScheduleTable::of).collect(Collectors.joining("; "));
  }

  private static String of(Reason reason) {
    return reason.getStatement()
        + (reason.getPlace() == null
            ? ""
            : " @" + reason.getPlace().getFile() + ":" + reason.getPlace().getLine())
        + (reason.getOthers().isEmpty() ? "" : " " + reason.getOthers());
  }
}
