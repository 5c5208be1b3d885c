package org.ligne.voice.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.rules.RuleMatch;
import org.ligne.voice.grammar.Remark;
import org.ligne.voice.text.SocialText;
import org.ligne.voice.text.Span;

/** LanguageTool for one language. It reads one text at a time, whoever asks. */
final class Proofreader {
  /** More are no help to somebody who chooses. */
  private static final int SUGGESTIONS = 5;

  private final JLanguageTool tool;

  /** Sets it to work, which takes seconds. */
  Proofreader(String language) {
    tool = new JLanguageTool(Languages.getLanguageForShortCode(language));
  }

  /** What it says of a text, in order, but for what it says of things that are no prose. */
  synchronized List<Remark> read(SocialText text) {
    Readings readings = Readings.of(text);
    return matches(readings.marked()).stream()
        .map(Proofreader::remark)
        .filter(remark -> !readings.touches(remark.span()))
        .sorted(Comparator.comparing(Remark::span).thenComparing(Remark::rule))
        .toList();
  }

  private List<RuleMatch> matches(AnnotatedText text) {
    try {
      return tool.check(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Remark remark(RuleMatch match) {
    return new Remark(
        new Span(match.getFromPos(), match.getToPos()),
        Topics.of(match.getRule()),
        match.getRule().getId(),
        plain(match.getMessage()),
        match.getSuggestedReplacements().stream().limit(SUGGESTIONS).toList());
  }

  /** Its messages mark what they suggest. */
  private static String plain(String message) {
    return message.replaceAll("</?suggestion>", "\"");
  }
}
