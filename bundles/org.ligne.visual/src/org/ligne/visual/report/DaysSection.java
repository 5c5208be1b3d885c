package org.ligne.visual.report;

import java.util.List;
import org.ligne.visual.calendar.Telling;
import org.ligne.visual.plan.Note;

/** Holidays, events and blackouts of its days. */
final class DaysSection implements Section {
  private final Desk desk;

  DaysSection(Desk desk) {
    this.desk = desk;
  }

  @Override
  public String id() {
    return "days";
  }

  private List<Note> notes() {
    return desk.plan().notes().stream()
        .filter(each -> !each.from().isAfter(desk.last()) && !each.to().isBefore(desk.first()))
        .toList();
  }

  @Override
  public boolean isWorthIt() {
    return !notes().isEmpty();
  }

  @Override
  public void write(Html page) {
    Telling telling = new Telling(desk.plan());
    page.open("ul", "class", "lines").line();
    for (Note each : notes()) {
      page.open("li");
      page.put("span", desk.dates().span(each.from(), each.to()), "class", "when");
      desk.signs().put(sign(each), page);
      page.put("span", telling.note(each)).end();
    }
    page.end();
  }

  private static String sign(Note note) {
    return switch (note.kind()) {
      case HOLIDAY -> "holiday";
      case EVENT -> "event";
      case BLACKOUT -> "blackout";
    };
  }
}
