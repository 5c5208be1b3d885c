package org.ligne.ui.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ligne.dsl.ide.schedule.Planning;
import org.ligne.editor.connection.UiLanguage;
import org.ligne.model.schedule.Item;
import org.ligne.model.schedule.Schedule;
import org.ligne.planning.PlanFindings;

/** Makes rows of what planning came to. */
public final class Rows {
  private Rows() {}

  /**
   * What found no place comes first in each schedule, so that nobody overlooks it. The schedule
   * keeps its reasons in English; rows say them in the reader's language.
   */
  public static List<Row> of(Planning planning) {
    Locale language = UiLanguage.locale();
    List<Row> rows = new ArrayList<>();
    for (Schedule schedule : planning.compilation().schedules()) {
      schedule
          .getUnscheduled()
          .forEach(
              item ->
                  rows.add(
                      row(item, schedule, planning, PlanFindings.explanation(item, language))));
      schedule.getEntries().forEach(item -> rows.add(row(item, schedule, planning, "")));
    }
    return rows;
  }

  private static Row row(Item item, Schedule schedule, Planning planning, String reason) {
    return Row.of(item, schedule, planning.root(), reason);
  }
}
