package org.ligne.exchange.hootsuite;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ligne.exchange.ExchangeCode;
import org.ligne.exchange.Languages;
import org.ligne.exchange.Links;
import org.ligne.exchange.ReportBuilder;
import org.ligne.exchange.csv.FormulaGuard;
import org.ligne.model.platform.TextField;
import org.ligne.model.query.Texts;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.EntryText;
import org.ligne.model.value.LanguageTag;

/** Makes the three fields of an admitted entry, and says what they have no room for. */
record Row(Layout layout, ReportBuilder report) {

  List<String> of(Entry entry) {
    String message = Admission.message(entry).orElseThrow();
    if (FormulaGuard.startsLikeFormula(message)) {
      report.add(ExchangeCode.TEXT_LIKE_FORMULA, entry);
    }
    notCarried(entry);
    return List.of(layout.date().format(entry.getAt()), message, link(entry, message));
  }

  private String link(Entry entry, String message) {
    String written = entry.getTrackedLink() == null ? entry.getLink() : entry.getTrackedLink();
    Optional<String> link = Links.web(written);
    if (written != null && link.isEmpty()) {
      report.add(ExchangeCode.LINK_NOT_CARRIED, entry, written);
    }
    Optional<String> typed = typed(entry, message);
    if (link.isPresent() && typed.isPresent()) {
      report.add(ExchangeCode.LINK_IN_TEXT, entry, typed.get());
      return "";
    }
    return link.orElse("");
  }

  /** The link as the text holds it; the tool would put its field behind the text again. */
  private static Optional<String> typed(Entry entry, String message) {
    return Stream.of(entry.getTrackedLink(), entry.getLink())
        .filter(address -> address != null && Texts.holdsLink(message, address))
        .findFirst();
  }

  private void notCarried(Entry entry) {
    notCarried(entry, TextField.TITLE, ExchangeCode.TITLE_NOT_CARRIED);
    notCarried(entry, TextField.COMMENT, ExchangeCode.COMMENT_NOT_CARRIED);
    notCarried(entry, TextField.TAGS, ExchangeCode.TAGS_NOT_CARRIED);
    if (!entry.getMedia().isEmpty()) {
      report.add(ExchangeCode.MEDIA_NOT_CARRIED, entry, entry.getMedia().size());
    }
    long captions = entry.getMedia().stream().mapToLong(it -> it.getCaptions().size()).sum();
    if (captions > 0) {
      report.add(ExchangeCode.CAPTIONS_NOT_CARRIED, entry, captions);
    }
    if (entry.getFormat() != null) {
      report.add(ExchangeCode.FORMAT_NOT_CARRIED, entry, entry.getFormat());
    }
    String others = otherLanguages(entry);
    if (!others.isEmpty()) {
      report.add(ExchangeCode.LANGUAGES_NOT_CARRIED, entry, others);
    }
  }

  private void notCarried(Entry entry, TextField field, ExchangeCode code) {
    if (entry.getTexts().stream().anyMatch(text -> text.getField() == field)) {
      report.add(code, entry);
    }
  }

  private static String otherLanguages(Entry entry) {
    LanguageTag main = Languages.main(entry).orElseThrow();
    return entry.getTexts().stream()
        .filter(text -> text.getField() == TextField.TEXT)
        .map(EntryText::getLanguage)
        .filter(language -> !language.equals(main))
        .map(LanguageTag::tag)
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
