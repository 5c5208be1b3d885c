package org.ligne.ui.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ligne.compiler.Diagnostic;
import org.ligne.dsl.ide.schedule.Planning;
import org.ligne.model.schedule.Item;
import org.ligne.model.schedule.Schedule;
import org.ligne.model.schedule.Unscheduled;
import org.ligne.planning.PlanningCode;

/** Makes rows of what planning came to. */
public final class Rows {
  private static final List<String> UNPLACED =
      Stream.of(
              PlanningCode.ENTRY_WITHOUT_PLACE,
              PlanningCode.ENTRY_WITHOUT_SLOT,
              PlanningCode.FIXED_ENTRIES_COLLIDE)
          .map(PlanningCode::id)
          .toList();

  private Rows() {}

  /** What found no place comes first in each schedule, so that nobody overlooks it. */
  public static List<Row> of(Planning planning) {
    List<Row> rows = new ArrayList<>();
    for (Schedule schedule : planning.compilation().schedules()) {
      schedule
          .getUnscheduled()
          .forEach(item -> rows.add(row(item, schedule, planning, reason(item, planning))));
      schedule.getEntries().forEach(item -> rows.add(row(item, schedule, planning, "")));
    }
    return rows;
  }

  private static Row row(Item item, Schedule schedule, Planning planning, String reason) {
    return Row.of(item, schedule, planning.root(), reason);
  }

  /** The schedule keeps its reasons in English; the findings are in the reader's language. */
  private static String reason(Unscheduled item, Planning planning) {
    return planning.compilation().diagnostics().stream()
        .filter(found -> UNPLACED.contains(found.code()))
        .map(Diagnostic::message)
        .filter(message -> message.startsWith(item.getId() + " "))
        .findFirst()
        .orElse(item.getExplanation());
  }
}
