package org.ligne.dsl.ide.completion;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItemKind;
import org.ligne.dsl.ide.agenda.Agenda;
import org.ligne.dsl.ide.words.Calendar;
import org.ligne.model.line.Event;
import org.ligne.model.line.Line;

/** Dates with their weekdays, and what the line's calendar has on them. */
final class DayLabels {
  private final Agenda agenda;
  private final Calendar calendar;

  DayLabels(Line line, Locale language) {
    agenda = new Agenda(line, language);
    calendar = new Calendar(language);
  }

  Agenda agenda() {
    return agenda;
  }

  /** A proposal to write a day, and perhaps more behind it. */
  Proposal propose(LocalDate day, String more) {
    String date = day + more;
    return Proposal.of(date, CompletionItemKind.Value)
        .labelled(date + "  " + calendar.weekday(day))
        .found(date)
        .with(notes(day))
        .documented(() -> calendar.inFull(day));
  }

  private String notes(LocalDate day) {
    return Stream.concat(
            agenda.holiday(day).stream(), agenda.events(day).stream().map(Event::getLabel))
        .collect(Collectors.joining(", "));
  }
}
