package org.ligne.compiler.voice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ligne.model.line.Address;
import org.ligne.model.line.AddressRule;
import org.ligne.model.line.EmojiRule;
import org.ligne.model.line.ForbidRule;
import org.ligne.model.line.HashtagRule;
import org.ligne.model.line.PreferRule;
import org.ligne.model.line.ReadabilityRule;
import org.ligne.model.line.VoiceRule;
import org.ligne.model.query.Days;
import org.ligne.model.voice.TextRule;
import org.ligne.model.voice.Vocabulary;
import org.ligne.voice.rule.Formula;
import org.ligne.voice.rule.Kind;
import org.ligne.voice.rule.Narrowing;
import org.ligne.voice.rule.Role;
import org.ligne.voice.rule.Rule;
import org.ligne.voice.rule.RuleBuilder;
import org.ligne.voice.rule.Scope;
import org.ligne.voice.rule.SocialKind;
import org.ligne.voice.rule.View;

/** The statements of a voice, and of the packs it uses, as rules over texts. */
final class SpokenRules {
  private static final String ONE = ".+";
  private static final Scope BODY = Scope.of(Role.TEXT, Role.THREAD_PART);

  private SpokenRules() {}

  /** The rules a statement makes, in their order; none while it is not written to its end. */
  static Stream<Rule> of(VoiceRule rule) {
    if (rule instanceof TextRule named) {
      return NamedRules.of(named).stream();
    }
    return rule instanceof Vocabulary words
        ? HouseWords.rules(words).map(RuleBuilder::build)
        : builders(rule).map(builder -> builder.reason(reason(rule)).build());
  }

  static String reason(VoiceRule rule) {
    return rule.getBecause() == null ? "" : rule.getBecause();
  }

  private static Stream<RuleBuilder> builders(VoiceRule rule) {
    return switch (rule) {
      case AddressRule address -> Stream.of(address(address));
      case ForbidRule forbid -> forbid(forbid);
      case PreferRule prefer -> prefer(prefer);
      case ReadabilityRule readability -> readability(readability);
      case EmojiRule emoji -> Stream.of(emoji(emoji));
      case HashtagRule hashtags -> hashtags(hashtags);
      default -> Stream.empty();
    };
  }

  private static RuleBuilder address(AddressRule rule) {
    SocialKind.Form form =
        rule.getAddress() == Address.TU ? SocialKind.Form.TU : SocialKind.Form.VOUS;
    return new RuleBuilder("address", new SocialKind.Address(form));
  }

  private static Stream<RuleBuilder> forbid(ForbidRule rule) {
    List<String> terms = HouseWords.patterns(rule.getTerms());
    return terms.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new RuleBuilder("forbid", new Kind.Existence(terms, List.of(), false, true, true)));
  }

  static Stream<RuleBuilder> prefer(PreferRule rule) {
    Map<String, String> swap = new LinkedHashMap<>();
    HouseWords.patterns(rule.getOver()).forEach(over -> swap.put(over, rule.getPreferred()));
    return swap.isEmpty() || rule.getPreferred() == null
        ? Stream.empty()
        : Stream.of(new RuleBuilder("prefer", new Kind.Substitution(swap, true, true, true)));
  }

  private static Stream<RuleBuilder> readability(ReadabilityRule rule) {
    return Stream.of(
        readability(rule, Formula.KANDEL_MOLES, "fr"), readability(rule, Formula.FLESCH, "en"));
  }

  private static RuleBuilder readability(ReadabilityRule rule, Formula formula, String language) {
    return new RuleBuilder(
            "readability", new Kind.Readability(Set.of(formula), rule.getMin(), true))
        .narrowing(Narrowing.languages(language))
        .scope(BODY);
  }

  private static RuleBuilder emoji(EmojiRule rule) {
    return new RuleBuilder("emoji", new Kind.Occurrence(ONE, 0, rule.getMax(), true))
        .scope(Scope.of(View.EMOJI));
  }

  /**
   * Only the first part of a thread carries the line's hashtags, so only there are there too few.
   */
  private static Stream<RuleBuilder> hashtags(HashtagRule rule) {
    if (rule.getCount() == null) {
      return Stream.empty();
    }
    int min = rule.getCount().getMin();
    int max = Math.max(min, Days.max(rule.getCount()));
    return Stream.of(hashtags(min, max, Role.TEXT), hashtags(0, max, Role.THREAD_PART));
  }

  private static RuleBuilder hashtags(int min, int max, Role role) {
    return new RuleBuilder("hashtags", new Kind.Occurrence(ONE, min, max, true))
        .scope(Scope.of(role).seen(View.HASHTAGS));
  }
}
