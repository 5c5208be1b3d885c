package org.ligne.compiler.voice;

import java.util.List;
import java.util.stream.Stream;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.diagnostic.Excerpt;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Worded;
import org.ligne.model.line.Line;
import org.ligne.model.value.LanguageTag;
import org.ligne.voice.check.Repair;
import org.ligne.voice.rule.Rule;
import org.ligne.voice.text.Span;

/** Holds texts against the voice of their line and says where they break it. */
final class Judge {
  private final Verdicts verdicts;

  Judge(Verdicts verdicts) {
    this.verdicts = verdicts;
  }

  /** The line a post follows, or null while it is not known. */
  static Line line(Content content) {
    return content.eContainer() instanceof Campaign campaign
            && campaign.getLine() != null
            && !campaign.getLine().eIsProxy()
        ? campaign.getLine()
        : null;
  }

  /**
   * Reports what texts of a line break.
   *
   * @param language null for all those of the line
   */
  void check(Line line, LanguageTag language, List<Said> said, Findings out) {
    List<Rule> rules = KnownRules.of(line);
    if (rules.isEmpty() || said.isEmpty()) {
      return;
    }
    verdicts
        .on(rules, Utterance.of(tag(line, language), said))
        .forEach(found -> out.add(told(found, said.get(found.piece()))));
  }

  private static String tag(Line line, LanguageTag language) {
    LanguageTag only = line.getLanguages().size() == 1 ? line.getLanguages().getFirst() : null;
    LanguageTag spoken = language == null ? only : language;
    return spoken == null ? "" : spoken.tag();
  }

  private static Finding told(org.ligne.voice.check.Finding found, Said said) {
    Worded sentence = found::text;
    String reason = found.rule().reason();
    return Finding.at(
            said.place(),
            said.feature(),
            said.index(),
            VoiceCode.of(found.rule().name()),
            sentence,
            reason.isEmpty() ? 0 : 1,
            reason)
        .on(excerpt(found, said));
  }

  /** The part that was typed; null for what is missing, and for what the line adds. */
  private static Excerpt excerpt(org.ligne.voice.check.Finding found, Said said) {
    Span span = found.span();
    return span.length() == 0 || span.end() > said.text().length()
        ? null
        : new Excerpt(span.start(), span.end(), besides(found));
  }

  private static List<String> besides(org.ligne.voice.check.Finding found) {
    Rule rule = found.rule();
    Stream<String> instead =
        found.repairs().stream()
            .filter(repair -> repair.span().equals(found.span()))
            .map(Repair::replacement);
    return Stream.concat(Stream.of(rule.name(), rule.reason(), rule.link()), instead).toList();
  }
}
