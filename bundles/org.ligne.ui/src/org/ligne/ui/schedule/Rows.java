package org.ligne.ui.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ligne.compiler.Related;
import org.ligne.dsl.ide.schedule.Planning;
import org.ligne.editor.connection.UiLanguage;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Item;
import org.ligne.model.schedule.Schedule;
import org.ligne.model.schedule.Unscheduled;
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

  /** The row of one entry; empty if the schedules do not have it. */
  public static Optional<Row> of(Planning planning, String id) {
    for (Schedule schedule : planning.compilation().schedules()) {
      for (Item item : items(schedule)) {
        if (item.getId().equals(id)) {
          boolean left = item instanceof Unscheduled;
          String reason =
              left ? PlanFindings.explanation((Unscheduled) item, UiLanguage.locale()) : "";
          return Optional.of(row(item, schedule, planning, reason));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Item> items(Schedule schedule) {
    List<Item> items = new ArrayList<>(schedule.getUnscheduled());
    items.addAll(schedule.getEntries());
    return items;
  }

  private static Row row(Item item, Schedule schedule, Planning planning, String reason) {
    return Row.of(item, schedule, planning.root(), reason, related(item, planning));
  }

  /** The statements of the conflict an entry without a place has a part in. */
  private static List<Related> related(Item item, Planning planning) {
    return item instanceof Entry
        ? List.of()
        : planning.compilation().conflicts().stream()
            .filter(
                each ->
                    each.conflict().entries().stream()
                        .anyMatch(entry -> entry.id().equals(item.getId())))
            .findFirst()
            .map(each -> each.diagnostic().related())
            .orElse(List.of());
  }
}
