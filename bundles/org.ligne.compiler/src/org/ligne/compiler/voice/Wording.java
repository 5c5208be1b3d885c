package org.ligne.compiler.voice;

import java.util.List;
import java.util.stream.Stream;
import org.ligne.model.line.PreferRule;
import org.ligne.model.line.ShareBound;
import org.ligne.model.line.VoiceRule;
import org.ligne.model.voice.Conditional;
import org.ligne.model.voice.Occurrence;
import org.ligne.model.voice.Substitution;
import org.ligne.model.voice.Swap;
import org.ligne.model.voice.TextRule;
import org.ligne.model.voice.Vocabulary;

/**
 * Words that a statement asks for.
 *
 * @param accepted whether the words are only accepted, so that no pattern is meant to ban them
 */
record Wording(VoiceRule statement, String words, boolean accepted) {
  private static final String SIGNS = "\\[](){}|*+?^$.";

  /** What a statement asks for, as far as it can be read off it. */
  static List<Wording> of(VoiceRule statement) {
    Stream<Wording> accepted =
        statement instanceof Vocabulary words
            ? words.getAccepted().stream().map(term -> new Wording(statement, term, true))
            : Stream.empty();
    Stream<Wording> wanted = wanted(statement).map(term -> new Wording(statement, term, false));
    return Stream.concat(accepted, wanted)
        .filter(each -> each.words() != null && !each.words().isBlank())
        .toList();
  }

  private static Stream<String> wanted(VoiceRule statement) {
    return switch (statement) {
      case PreferRule prefer -> Stream.of(prefer).map(PreferRule::getPreferred);
      case Vocabulary words -> words.getPreferences().stream().map(PreferRule::getPreferred);
      case TextRule rule -> Stream.concat(required(rule), replacements(rule));
      default -> Stream.empty();
    };
  }

  private static Stream<String> required(TextRule rule) {
    Stream<String> patterns =
        switch (rule.getKind()) {
          case Occurrence it when isNeeded(it) -> Stream.of(it).map(Occurrence::getPattern);
          case Conditional it -> Stream.of(it).map(Conditional::getSecond);
          case null, default -> Stream.empty();
        };
    return patterns.filter(pattern -> pattern != null && isPlain(pattern));
  }

  private static boolean isNeeded(Occurrence it) {
    return it.getRange() == null
        ? it.getBound() == ShareBound.AT_LEAST && it.getCount() > 0
        : it.getRange().getMin() > 0;
  }

  private static Stream<String> replacements(TextRule rule) {
    Stream<String> instead =
        rule.getKind() instanceof Substitution it
            ? it.getSwaps().stream().map(Swap::getOther)
            : Stream.empty();
    Stream<String> fixes =
        rule.getFix() == null ? Stream.empty() : rule.getFix().getReplacements().stream();
    return Stream.concat(instead, fixes);
  }

  private static boolean isPlain(String pattern) {
    return pattern.chars().noneMatch(sign -> SIGNS.indexOf(sign) >= 0);
  }
}
