package org.ligne.compiler.voice;

import java.util.List;
import java.util.stream.Stream;
import org.ligne.model.diagnostic.Excerpt;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Severity;
import org.ligne.model.diagnostic.TeamRule;
import org.ligne.model.diagnostic.Worded;
import org.ligne.model.voice.Statement;
import org.ligne.model.voice.TextRule;
import org.ligne.voice.check.Repair;
import org.ligne.voice.rule.Fix;
import org.ligne.voice.rule.Rule;
import org.ligne.voice.text.Span;

/** Breaches of a voice as they are told to the writer. */
final class Breaches {
  private Breaches() {}

  static Finding told(Heard heard) {
    Rule rule = heard.finding().rule();
    Said said = heard.said();
    Worded sentence = heard.finding()::text;
    Finding told =
        Finding.at(
            said.place(),
            said.feature(),
            said.index(),
            VoiceCode.of(heard),
            sentence,
            rule.reason().isEmpty() ? 0 : 1,
            rule.reason(),
            rule.name(),
            rule.link().isEmpty() ? 0 : 1,
            rule.link());
    Finding placed = told.on(excerpt(heard));
    return heard.statement() instanceof TextRule named
        ? placed.as(Severity.valueOf(named.getLevel().name())).by(named(named))
        : placed;
  }

  private static TeamRule named(TextRule rule) {
    return new TeamRule(
        rule.getName(), rule.getLabel(), rule.getBecause(), rule.getLink(), rule.getOwner());
  }

  /** The part that was typed; null for what is missing, and for what the line adds. */
  private static Excerpt excerpt(Heard heard) {
    Span span = heard.finding().span();
    return span.length() == 0 || span.end() > heard.said().text().length()
        ? null
        : new Excerpt(span.start(), span.end(), besides(heard));
  }

  /** A part that is to be left out is replaced by nothing. */
  private static List<String> besides(Heard heard) {
    Rule rule = heard.finding().rule();
    Span span = heard.finding().span();
    Stream<String> instead =
        heard.finding().repairs().stream()
            .filter(repair -> repair.span().equals(span) || repair.action() == Fix.Action.REMOVE)
            .map(Repair::replacement);
    return Stream.concat(Stream.of(word(heard), rule.reason(), rule.link()), instead).toList();
  }

  /** What a silence calls the statement. */
  private static String word(Heard heard) {
    Statement statement = Silences.statement(heard.statement());
    return statement == Statement.NONE ? heard.finding().rule().name() : statement.getLiteral();
  }
}
