package org.ligne.exchange.hootsuite;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.ligne.exchange.ExchangeCode;
import org.ligne.exchange.Languages;
import org.ligne.exchange.ReportBuilder;
import org.ligne.model.line.PoemClass;
import org.ligne.model.platform.TextField;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.EntryText;
import org.ligne.model.schedule.Standing;
import org.ligne.model.value.LanguageTag;

/**
 * Decides whether an entry may become a row. Nothing is bent to fit: a time is not rounded, a text
 * in another language does not stand in.
 *
 * @param layout what the tool accepts
 * @param now the moment of the export, or null
 * @param report takes the reasons
 */
record Admission(Layout layout, Instant now, ReportBuilder report) {

  boolean admits(Entry entry) {
    return goesThere(entry)
        && isToCome(entry)
        && fitsInTime(entry)
        && hasText(entry)
        && isSingle(entry);
  }

  /** What went out must not go out again; what the tool may have already is worth a warning. */
  private boolean isToCome(Entry entry) {
    if (entry.getStanding() == Standing.PUBLISHED) {
      return refuse(ExchangeCode.ENTRY_PUBLISHED, entry);
    }
    if (entry.getStanding() == Standing.CONFIRMED) {
      report.add(ExchangeCode.ENTRY_CONFIRMED_BEFORE, entry);
    }
    return true;
  }

  private boolean goesThere(Entry entry) {
    if (entry.getPoem() != PoemClass.OWNED) {
      return refuse(ExchangeCode.ENTRY_PAID, entry, entry.getChannel());
    }
    return layout.serves(entry)
        || refuse(ExchangeCode.PLATFORM_NOT_SERVED, entry, entry.getPlatform());
  }

  private boolean fitsInTime(Entry entry) {
    ZonedDateTime at = entry.getAt();
    String local = layout.date().format(at);
    if (at.getZone().getRules().getValidOffsets(at.toLocalDateTime()).size() > 1) {
      return refuse(ExchangeCode.TIME_AMBIGUOUS, entry, local, at.getZone().getId());
    }
    if (!isOnGrid(at)) {
      return refuse(ExchangeCode.TIME_OFF_GRID, entry, local, layout.grid());
    }
    if (now != null && at.toInstant().isBefore(now.plus(Duration.ofMinutes(layout.lead())))) {
      String then = layout.date().format(now.atZone(at.getZone()));
      return refuse(ExchangeCode.TIME_TOO_SOON, entry, local, layout.lead(), then);
    }
    return true;
  }

  private boolean isOnGrid(ZonedDateTime at) {
    return at.getMinute() % layout.grid() == 0 && at.getSecond() == 0 && at.getNano() == 0;
  }

  private boolean hasText(Entry entry) {
    return message(entry).filter(text -> !text.isBlank()).isPresent()
        || refuse(ExchangeCode.ENTRY_WITHOUT_TEXT, entry, language(entry));
  }

  /** A thread without its end, or a poll without its answers, would be wrong, not poorer. */
  private boolean isSingle(Entry entry) {
    if (!entry.getPolls().isEmpty()) {
      return refuse(ExchangeCode.ENTRY_POLL, entry);
    }
    int parts = text(entry).map(text -> 1 + text.getParts().size()).orElse(1);
    return parts == 1 || refuse(ExchangeCode.ENTRY_THREAD, entry, parts);
  }

  /** The text in the channel's main language. */
  static Optional<String> message(Entry entry) {
    return text(entry).map(EntryText::getValue);
  }

  private static Optional<EntryText> text(Entry entry) {
    return Languages.main(entry)
        .flatMap(language -> Languages.text(entry, TextField.TEXT, language));
  }

  private static String language(Entry entry) {
    return Languages.main(entry).map(LanguageTag::tag).orElse("?");
  }

  private boolean refuse(ExchangeCode code, Entry entry, Object... more) {
    report.add(code, entry, more);
    return false;
  }
}
