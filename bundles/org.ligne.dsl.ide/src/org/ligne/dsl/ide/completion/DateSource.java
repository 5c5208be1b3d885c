package org.ligne.dsl.ide.completion;

import com.google.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.lsp4j.CompletionItemKind;
import org.ligne.dsl.ide.words.Calendar;
import org.ligne.dsl.messages.MessageLanguage;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;

/** Proposes days: first those a planner would choose at the place, then the others around. */
class DateSource implements ValueSource {
  private static final int FAR = 400;

  @Inject private MessageLanguage language;

  @Override
  public void propose(Wanted wanted, Consumer<Proposal> out) {
    DayLabels labels = new DayLabels(wanted.place().line(), language.locale());
    Set<LocalDate> likely = new LinkedHashSet<>(LikelyDays.at(wanted, labels.agenda()));
    if (wanted.rule().equals("MonthDay")) {
      likely.forEach(day -> out.accept(yearly(day)));
      return;
    }
    likely.forEach(day -> out.accept(labels.propose(day, "").in(Ranks.BEST)));
    others(wanted).forEach(day -> out.accept(labels.propose(day, "")));
  }

  private Proposal yearly(LocalDate day) {
    String date = day.toString().substring("2026-".length());
    return Proposal.of(date, CompletionItemKind.Value)
        .labelled(date + "  " + new Calendar(language.locale()).dayAndMonth(day))
        .found(date);
  }

  /** All days of the campaign around the place. */
  private static Collection<LocalDate> others(Wanted wanted) {
    DateSpan period = Contents.period(wanted.place().campaign());
    List<LocalDate> days = new ArrayList<>();
    if (period != null && !period.isEmpty() && !wanted.owner().equals("Campaign")) {
      period.first().datesUntil(period.last().plusDays(1)).limit(FAR).forEach(days::add);
    }
    return days;
  }
}
