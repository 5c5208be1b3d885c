package org.ligne.visual.plan;

import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.ligne.compiler.calendar.PublicHolidays;
import org.ligne.model.common.NamedElement;
import org.ligne.model.line.Blackout;
import org.ligne.model.line.Dated;
import org.ligne.model.line.Line;
import org.ligne.model.query.DateSpan;
import org.ligne.model.query.Lines;

/** The days of lines that are special: holidays, events and blackouts, their packs' included. */
final class Notes {
  /** How many days before and after the campaigns are shown too, in months that they share. */
  private static final int MARGIN = 45;

  private final DateSpan days;
  private final Locale language;
  private final Set<Note> notes = new LinkedHashSet<>();

  private Notes(DateSpan days, Locale language) {
    this.days = days;
    this.language = language;
  }

  /**
   * The notes of some lines, by first day.
   *
   * @param days the days of the campaigns; null for none
   */
  static List<Note> of(List<Line> lines, DateSpan days, Locale language) {
    if (days == null) {
      return List.of();
    }
    Notes made =
        new Notes(
            new DateSpan(days.first().minusDays(MARGIN), days.last().plusDays(MARGIN)), language);
    lines.forEach(made::add);
    return made.notes.stream()
        .sorted(
            Comparator.comparing(Note::from)
                .thenComparing(Note::kind)
                .thenComparing(Note::to)
                .thenComparing(Note::label))
        .toList();
  }

  private void add(Line line) {
    holidays(line);
    Lines.events(line)
        .forEach(
            event ->
                dated(event, (from, to) -> whole(Note.Kind.EVENT, event.getLabel(), from, to)));
    Lines.blackouts(line).forEach(each -> dated(each, (from, to) -> blackout(each, from, to)));
  }

  private void holidays(Line line) {
    PublicHolidays holidays = new PublicHolidays(line.getHolidays());
    boolean local = line.getHolidays().stream().allMatch(this::speaks);
    for (LocalDate day = days.first(); days.contains(day); day = day.plusDays(1)) {
      LocalDate on = day;
      Optional<String> name = local ? holidays.localNameOf(day) : holidays.nameOf(day);
      name.ifPresent(each -> notes.add(whole(Note.Kind.HOLIDAY, each, on, on)));
    }
  }

  /** Whether holidays bear names in the reader's language where they are kept. */
  private boolean speaks(String code) {
    return language.getLanguage().equals("fr") && code.matches("(FR|MC)(-.*)?");
  }

  private static Note whole(Note.Kind kind, String label, LocalDate from, LocalDate to) {
    String text = Objects.requireNonNullElse(label, "");
    return new Note(kind, text, from, to, List.of(), List.of());
  }

  private static Note blackout(Blackout blackout, LocalDate from, LocalDate to) {
    return new Note(
        Note.Kind.BLACKOUT,
        Objects.requireNonNullElse(blackout.getLabel(), ""),
        from,
        to,
        blackout.getTimes().stream()
            .map(each -> new Note.Hours(each.getFrom(), each.getTo()))
            .toList(),
        blackout.getChannels().stream().map(NamedElement::getName).toList());
  }

  private void dated(Dated dated, BiFunction<LocalDate, LocalDate, Note> made) {
    if (dated.getYearly() != null) {
      for (int year = days.first().getYear(); year <= days.last().getYear(); year++) {
        if (dated.getYearly().isValidYear(year)) {
          LocalDate day = Year.of(year).atMonthDay(dated.getYearly());
          add(made.apply(day, day));
        }
      }
    } else if (dated.getOn() != null) {
      add(made.apply(dated.getOn(), Objects.requireNonNullElse(dated.getUntil(), dated.getOn())));
    }
  }

  private void add(Note note) {
    if (!days.intersect(new DateSpan(note.from(), note.to())).isEmpty()) {
      notes.add(note);
    }
  }
}
