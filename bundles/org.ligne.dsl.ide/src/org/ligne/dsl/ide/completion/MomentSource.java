package org.ligne.dsl.ide.completion;

import com.google.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ligne.dsl.ide.agenda.DayChoice;
import org.ligne.dsl.ide.agenda.Moment;
import org.ligne.dsl.messages.MessageLanguage;
import org.ligne.model.campaign.Placement;
import org.ligne.model.line.Audience;
import org.ligne.model.line.Channel;
import org.ligne.model.query.DateSpan;

/** Proposes dates with times: on good days the best time, behind a date all open times. */
class MomentSource implements ValueSource {
  private static final int DATE = 10;

  @Inject private MessageLanguage language;

  @Override
  public void propose(Wanted wanted, Consumer<Proposal> out) {
    DayLabels labels = new DayLabels(wanted.place().line(), language.locale());
    List<Channel> channels = channels(wanted);
    if (wanted.letters().length() > DATE) {
      behindDate(wanted.letters(), channels, labels, out);
      return;
    }
    DayChoice choice = new DayChoice(channels, labels.agenda());
    DateSpan span = wanted.place().period();
    if (span != null) {
      Set<LocalDate> best = choice.best(span);
      best.stream()
          .limit(Basket.MOST)
          .forEach(day -> first(day, choice, labels, each -> out.accept(each.in(Ranks.BEST))));
      choice.open(span).stream()
          .filter(day -> !best.contains(day))
          .limit(Basket.MOST)
          .forEach(day -> first(day, choice, labels, out));
    }
  }

  /** The best time of a day. */
  private static void first(
      LocalDate day, DayChoice choice, DayLabels labels, Consumer<Proposal> out) {
    choice.moments(day).stream().limit(1).forEach(at -> out.accept(proposal(day, at, labels)));
  }

  private static List<Channel> channels(Wanted wanted) {
    Placement placement = wanted.place().within(Placement.class);
    boolean pinned = wanted.is("Placement", "at");
    return pinned && placement != null && placement.getChannel() != null
        ? List.of(placement.getChannel())
        : wanted.place().channels();
  }

  private static void behindDate(
      String letters, List<Channel> channels, DayLabels labels, Consumer<Proposal> out) {
    try {
      LocalDate day = LocalDate.parse(letters.substring(0, DATE));
      List<Moment> times = new DayChoice(channels, labels.agenda()).moments(day);
      for (int i = 0; i < times.size(); i++) {
        out.accept(proposal(day, times.get(i), labels).in(Ranks.BEST + i));
      }
    } catch (DateTimeException e) {
      return; // Behind what is no date there is no time to propose.
    }
  }

  private static Proposal proposal(LocalDate day, Moment at, DayLabels labels) {
    Proposal plain = labels.propose(day, " " + at.time());
    String peaks = at.peaks().stream().map(Audience::getName).collect(Collectors.joining(", "));
    String apart = plain.detail().isEmpty() || peaks.isEmpty() ? "" : " · ";
    return plain.with(plain.detail() + apart + peaks);
  }
}
