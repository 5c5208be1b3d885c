package org.ligne.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.ligne.model.platform.TextField;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.EntryPoll;
import org.ligne.model.schedule.EntryText;
import org.ligne.model.schedule.Schedule;
import org.ligne.model.value.LanguageTag;

/** Finds texts by language. */
public final class Languages {
  private Languages() {}

  /** The line's languages, then any other its entries use, by tag. */
  public static List<LanguageTag> of(Schedule schedule) {
    SequencedSet<LanguageTag> all = new LinkedHashSet<>(schedule.getLanguages());
    schedule.getEntries().stream().flatMap(Languages::used).sorted().forEach(all::add);
    return List.copyOf(all);
  }

  /**
   * The channel's main language: its first, or that of the entry's first text; empty for neither.
   */
  public static Optional<LanguageTag> main(Entry entry) {
    return Stream.concat(
            entry.getLanguages().stream(), entry.getTexts().stream().map(EntryText::getLanguage))
        .findFirst();
  }

  /** The text of one kind in one language. */
  public static Optional<EntryText> text(Entry entry, TextField field, LanguageTag language) {
    return entry.getTexts().stream()
        .filter(text -> text.getField() == field && text.getLanguage().equals(language))
        .findFirst();
  }

  /** The poll in a language. */
  public static Optional<EntryPoll> poll(Entry entry, LanguageTag language) {
    return entry.getPolls().stream().filter(it -> it.getLanguage().equals(language)).findFirst();
  }

  private static Stream<LanguageTag> used(Entry entry) {
    return Stream.of(
            entry.getLanguages().stream(),
            entry.getTexts().stream().map(EntryText::getLanguage),
            entry.getPolls().stream().map(EntryPoll::getLanguage),
            entry.getMedia().stream()
                .flatMap(medium -> medium.getAlts().stream())
                .map(EntryText::getLanguage))
        .flatMap(languages -> languages);
  }
}
