package org.ligne.compiler.voice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ligne.model.line.ForbidRule;
import org.ligne.model.line.PreferRule;
import org.ligne.model.line.VoiceRule;
import org.ligne.voice.check.Finding;
import org.ligne.voice.rule.Kind;
import org.ligne.voice.rule.Narrowing;
import org.ligne.voice.rule.Occasion;
import org.ligne.voice.rule.Role;
import org.ligne.voice.rule.Rule;
import org.ligne.voice.rule.Scope;
import org.ligne.voice.rule.View;
import org.ligne.voice.rule.Vocabulary;

/** The statements of a voice that refuse words, asked about words that others want. */
final class Bans {
  private static final Set<View> PARTS =
      Set.of(View.HASHTAGS, View.MENTIONS, View.LINKS, View.EMOJI);

  private final Verdicts verdicts = new Verdicts();
  private final Map<Rule, Rule> everywhere = new LinkedHashMap<>();
  private final Map<Rule, VoiceRule> statements;

  Bans(Voicing voicing) {
    statements = voicing.statements();
    statements.keySet().stream()
        .filter(rule -> rule.kind() instanceof Kind.Existence || isSwap(rule))
        .filter(rule -> rule.scopes().stream().anyMatch(scope -> !PARTS.contains(scope.view())))
        .forEach(
            rule ->
                everywhere.putIfAbsent(
                    rule.with().narrowing(Narrowing.NONE).scope(Scope.ALL).limit(0).build(), rule));
  }

  /** What a vocabulary accepts has other capitals at most, so that refuses no words. */
  private static boolean isSwap(Rule rule) {
    return rule.kind() instanceof Kind.Substitution && !rule.name().equals(HouseWords.ACCEPT);
  }

  /** The statement that refuses words another wants; empty if they agree. */
  Optional<VoiceRule> against(Wording wording, Rule wanting) {
    Utterance said = new Utterance(Occasion.UNKNOWN, List.of(Role.TEXT), List.of(wording.words()));
    return verdicts.on(List.copyOf(everywhere.keySet()), Vocabulary.NONE, said).stream()
        .filter(found -> !wording.accepted() || isWhole(found, wording))
        .map(found -> everywhere.get(found.rule()))
        .filter(rule -> meet(rule.narrowing(), wanting.narrowing()) && meet(rule, wanting))
        .map(statements::get)
        .filter(other -> other != wording.statement() || wording.accepted())
        .filter(other -> !isToldAlready(wording, other))
        .findFirst();
  }

  private static boolean isWhole(Finding found, Wording wording) {
    return plain(found.found()).equals(plain(wording.words()));
  }

  /** One that prefers what the other forbids word for word is told where the words stand. */
  private static boolean isToldAlready(Wording wording, VoiceRule other) {
    return wording.statement() instanceof PreferRule
        && other instanceof ForbidRule forbid
        && forbid.getTerms().stream().anyMatch(term -> plain(term).equals(plain(wording.words())));
  }

  private static String plain(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }

  private static boolean meet(Narrowing one, Narrowing other) {
    return meet(one.channels(), other.channels())
        && meet(one.pillars(), other.pillars())
        && meet(one.formats(), other.formats())
        && speak(one, other);
  }

  private static boolean meet(Set<String> one, Set<String> other) {
    return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
  }

  private static boolean speak(Narrowing one, Narrowing other) {
    return one.languages().isEmpty()
        || other.languages().isEmpty()
        || one.languages().stream().anyMatch(tag -> speaks(other, tag))
        || other.languages().stream().anyMatch(tag -> speaks(one, tag));
  }

  private static boolean speaks(Narrowing narrowing, String tag) {
    return new Narrowing(Set.of(), narrowing.languages(), Set.of(), Set.of(), Set.of())
        .admits(new Occasion("", tag, "", "", ""));
  }

  private static boolean meet(Rule one, Rule other) {
    return one.scopes().stream()
        .anyMatch(
            scope ->
                other.scopes().stream()
                    .anyMatch(each -> !Collections.disjoint(scope.roles(), each.roles())));
  }
}
