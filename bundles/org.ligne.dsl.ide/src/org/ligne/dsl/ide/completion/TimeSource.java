package org.ligne.dsl.ide.completion;

import com.google.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CompletionItemKind;
import org.ligne.dsl.ide.agenda.Agenda;
import org.ligne.dsl.ide.agenda.DayChoice;
import org.ligne.dsl.ide.agenda.Moment;
import org.ligne.dsl.messages.MessageLanguage;
import org.ligne.model.campaign.Series;
import org.ligne.model.common.TimeRange;
import org.ligne.model.line.Audience;
import org.ligne.model.line.Line;
import org.ligne.model.line.Peak;
import org.ligne.model.query.Recurrences;

/** Proposes times of day and ranges of them. */
class TimeSource implements ValueSource {
  private static final List<String> USUAL =
      List.of("08:00-10:00", "12:00-13:30", "18:00-20:00", "10:00-12:00", "17:30-19:00");
  private static final List<String> NIGHTS = List.of("22:00-07:00", "21:00-08:00", "20:00-07:00");
  private static final int HALF_HOUR = 30;
  private static final int LONGEST = 24;

  @Inject private MessageLanguage language;

  @Override
  public void propose(Wanted wanted, Consumer<Proposal> out) {
    if (wanted.rule().equals("TimeRange")) {
      ranges(wanted).forEach(each -> out.accept(Proposal.of(each, CompletionItemKind.Value)));
    } else if (wanted.owner().equals("TimeRange")) {
      ends(wanted).forEach(each -> out.accept(Proposal.of(each, CompletionItemKind.Value)));
    } else {
      hours(wanted, out);
    }
  }

  /** Peaks of the audiences and ranges the line uses already, then usual ones. */
  private static Set<String> ranges(Wanted wanted) {
    Set<String> ranges = new LinkedHashSet<>();
    if (wanted.owner().equals("QuietHours")) {
      ranges.addAll(NIGHTS);
      return ranges;
    }
    Line line = wanted.place().line();
    if (line != null) {
      line.getAudiences().stream().flatMap(TimeSource::peaks).forEach(ranges::add);
      line.getChannels().stream()
          .flatMap(channel -> channel.getWindows().stream())
          .flatMap(window -> written(window.getTimes()))
          .forEach(ranges::add);
    }
    ranges.addAll(USUAL);
    return ranges;
  }

  private static Stream<String> peaks(Audience audience) {
    return audience.getPeaks().stream().map(Peak::getTimes).flatMap(TimeSource::written);
  }

  private static Stream<String> written(List<TimeRange> ranges) {
    return ranges.stream()
        .filter(range -> range.getFrom() != null && range.getTo() != null)
        .map(range -> range.getFrom() + "-" + range.getTo());
  }

  /** The half hours after the beginning. */
  private static List<String> ends(Wanted wanted) {
    EObject element = wanted.place().element();
    LocalTime from = element instanceof TimeRange range ? range.getFrom() : null;
    LocalTime start = from == null ? LocalTime.of(8, 0) : from;
    return Stream.iterate(start.plusMinutes(HALF_HOUR), time -> time.plusMinutes(HALF_HOUR))
        .limit(LONGEST)
        .map(LocalTime::toString)
        .toList();
  }

  /** The open hours of the first day of a series. */
  private void hours(Wanted wanted, Consumer<Proposal> out) {
    Series series = wanted.place().within(Series.class);
    if (series == null) {
      return;
    }
    Agenda agenda = new Agenda(wanted.place().line(), language.locale());
    Recurrences.of(series).stream()
        .limit(1)
        .forEach(first -> hours(first.day(), wanted, agenda, out));
  }

  private static void hours(LocalDate day, Wanted wanted, Agenda agenda, Consumer<Proposal> out) {
    List<Moment> times = new DayChoice(wanted.place().channels(), agenda).moments(day);
    for (int i = 0; i < times.size(); i++) {
      Proposal time = Proposal.of(times.get(i).time().toString(), CompletionItemKind.Value);
      String peaks =
          String.join(", ", times.get(i).peaks().stream().map(Audience::getName).toList());
      out.accept(time.with(peaks).in(Ranks.BEST + i));
    }
  }
}
