package org.ligne.dsl.ide.completion;

import com.google.inject.Inject;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItemKind;
import org.ligne.dsl.ide.words.Calendar;
import org.ligne.dsl.ide.words.Phrases;
import org.ligne.dsl.messages.MessageLanguage;

/** Proposes weekdays, runs of them and the words for several; behind every in full. */
class DaySource implements ValueSource {
  private static final List<String> RUNS = List.of("mon-fri", "tue-thu", "sat-sun");
  private static final int SHORT = 3;

  private final Calendar calendar;
  private final Phrases phrases;

  @Inject
  DaySource(MessageLanguage language) {
    calendar = new Calendar(language.locale());
    phrases = Phrases.beside(DaySource.class, language.locale());
  }

  @Override
  public void propose(Wanted wanted, Consumer<Proposal> out) {
    boolean series = wanted.owner().equals("Series");
    boolean several = wanted.rule().equals("DaySet");
    if (several && !series) {
      several(out);
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      String full = day.name().toLowerCase(Locale.ROOT);
      String word = series ? full : full.substring(0, SHORT);
      out.accept(Proposal.of(word, CompletionItemKind.EnumMember).with(calendar.weekday(day)));
    }
    if (several && series) {
      several(out);
    }
  }

  private void several(Consumer<Proposal> out) {
    Stream.of("weekdays", "weekend", "day")
        .forEach(word -> out.accept(named(word, phrases.get("days." + word))));
    RUNS.forEach(run -> out.accept(named(run, span(run))));
  }

  private static Proposal named(String word, String meaning) {
    return Proposal.of(word, CompletionItemKind.EnumMember).with(meaning);
  }

  private String span(String run) {
    String[] ends = run.split("-");
    return calendar.weekday(day(ends[0])) + " – " + calendar.weekday(day(ends[1]));
  }

  private static DayOfWeek day(String word) {
    return Stream.of(DayOfWeek.values())
        .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(word))
        .findFirst()
        .orElseThrow();
  }
}
