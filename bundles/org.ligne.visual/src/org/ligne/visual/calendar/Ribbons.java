package org.ligne.visual.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ligne.visual.plan.Note;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.plan.Stretch;

/** Puts what goes over days into rows, the longest first, so that nothing covers anything else. */
final class Ribbons {
  private Ribbons() {}

  /**
   * What goes over a run of days.
   *
   * @param most how many rows there may be; what finds no row is left out
   * @param single whether what is of one day only is among it
   */
  static List<Ribbon> of(Plan plan, LocalDate first, LocalDate last, int most, boolean single) {
    List<Ribbon> loose = new ArrayList<>();
    plan.stretches().stream()
        .filter(Stretch::isPhase)
        .filter(each -> each.meets(first, last))
        .forEach(each -> loose.add(cut(each, null, first, last)));
    plan.notes().stream()
        .filter(each -> single ? isWhole(each) : isLong(each))
        .filter(each -> !each.from().isAfter(last) && !each.to().isBefore(first))
        .forEach(each -> loose.add(cut(null, each, first, last)));
    loose.sort(
        Comparator.comparing((Ribbon each) -> each.note() != null)
            .thenComparing(Ribbon::first)
            .thenComparing(Ribbon::last, Comparator.reverseOrder())
            .thenComparing(Ribbon::label));
    return arranged(loose, most);
  }

  private static boolean isLong(Note note) {
    return note.from().isBefore(note.to()) && note.channels().isEmpty();
  }

  private static boolean isWhole(Note note) {
    return note.hours().isEmpty() && note.channels().isEmpty();
  }

  private static Ribbon cut(Stretch stretch, Note note, LocalDate first, LocalDate last) {
    Ribbon whole = new Ribbon(stretch, note, first, last, 0);
    LocalDate from = whole.from().isBefore(first) ? first : whole.from();
    LocalDate to = whole.to().isAfter(last) ? last : whole.to();
    return new Ribbon(stretch, note, from, to, 0);
  }

  private static List<Ribbon> arranged(List<Ribbon> loose, int most) {
    List<LocalDate> ends = new ArrayList<>();
    List<Ribbon> arranged = new ArrayList<>();
    for (Ribbon each : loose) {
      int row = 0;
      while (row < ends.size() && !ends.get(row).isBefore(each.first())) {
        row++;
      }
      if (row < most) {
        if (row == ends.size()) {
          ends.add(each.last());
        } else {
          ends.set(row, each.last());
        }
        arranged.add(new Ribbon(each.stretch(), each.note(), each.first(), each.last(), row));
      }
    }
    return arranged;
  }

  /** How many rows some ribbons take. */
  static int rows(List<Ribbon> ribbons) {
    return ribbons.stream().mapToInt(each -> each.row() + 1).max().orElse(0);
  }
}
