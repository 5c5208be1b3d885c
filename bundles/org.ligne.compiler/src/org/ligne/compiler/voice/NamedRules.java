package org.ligne.compiler.voice;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ligne.model.common.NamedElement;
import org.ligne.model.plan.Level;
import org.ligne.model.value.LanguageTag;
import org.ligne.model.voice.LetterCase;
import org.ligne.model.voice.TextFix;
import org.ligne.model.voice.TextRule;
import org.ligne.model.voice.TextScope;
import org.ligne.voice.rule.Fix;
import org.ligne.voice.rule.Narrowing;
import org.ligne.voice.rule.Role;
import org.ligne.voice.rule.Rule;
import org.ligne.voice.rule.RuleBuilder;
import org.ligne.voice.rule.Scope;
import org.ligne.voice.rule.Severity;
import org.ligne.voice.rule.View;

/** Rules with a name of their own, as the engine of rules over texts knows them. */
final class NamedRules {
  private NamedRules() {}

  /** The rule; empty while it is not written to its end. */
  static Optional<Rule> of(TextRule rule) {
    return rule.getName() == null
        ? Optional.empty()
        : Kinds.of(rule).map(kind -> filled(new RuleBuilder(rule.getName(), kind), rule).build());
  }

  private static RuleBuilder filled(RuleBuilder builder, TextRule rule) {
    return builder
        .severity(severity(rule.getLevel()))
        .message(rule.getMessage())
        .reason(orEmpty(rule.getBecause()))
        .link(orEmpty(rule.getLink()))
        .owner(orEmpty(rule.getOwner()))
        .scopes(scopes(rule.getScopes()))
        .narrowing(narrowing(rule))
        .exceptions(rule.getExceptions())
        .limit(rule.getLimit() == null ? 0 : rule.getLimit())
        .fix(rule.getFix() == null ? Fix.NONE : fix(rule.getFix()));
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  private static Severity severity(Level level) {
    return switch (level) {
      case ERROR -> Severity.ERROR;
      case WARNING -> Severity.WARNING;
      case INFO -> Severity.SUGGESTION;
    };
  }

  /** Words for texts and words for parts narrow each other. */
  private static List<Scope> scopes(List<TextScope> written) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Set<View> views = EnumSet.noneOf(View.class);
    for (TextScope scope : written) {
      role(scope).ifPresentOrElse(roles::add, () -> views.add(View.valueOf(scope.name())));
    }
    Set<Role> where = roles.isEmpty() ? EnumSet.allOf(Role.class) : roles;
    Stream<View> parts = views.isEmpty() ? Stream.of(View.PROSE) : views.stream();
    return parts.map(view -> new Scope(where, view)).toList();
  }

  private static Optional<Role> role(TextScope scope) {
    return switch (scope) {
      case TEXT -> Optional.of(Role.TEXT);
      case TITLE -> Optional.of(Role.TITLE);
      case ALT -> Optional.of(Role.ALT);
      case COMMENT -> Optional.of(Role.FIRST_COMMENT);
      case THREAD -> Optional.of(Role.THREAD_PART);
      case POLL -> Optional.of(Role.POLL);
      default -> Optional.empty();
    };
  }

  private static Narrowing narrowing(TextRule rule) {
    return new Narrowing(
        names(rule.getChannels()),
        rule.getLanguages().stream().map(LanguageTag::tag).collect(Collectors.toSet()),
        names(rule.getPillars()),
        Set.copyOf(rule.getFormats()),
        Set.of());
  }

  private static Set<String> names(List<? extends NamedElement> elements) {
    return elements.stream()
        .map(NamedElement::getName)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static Fix fix(TextFix fix) {
    if (fix.isRemove()) {
      return Fix.of(Fix.Action.REMOVE);
    }
    return fix.getReplacements().isEmpty()
        ? Fix.of(Fix.Action.CONVERT, letters(fix.getConvert()))
        : new Fix(Fix.Action.REPLACE, fix.getReplacements());
  }

  private static String letters(LetterCase wanted) {
    return switch (wanted) {
      case UPPER -> "upper";
      case LOWER -> "lower";
      case TITLE, SENTENCE -> "title";
    };
  }
}
