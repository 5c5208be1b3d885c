package org.ligne.voice.vale;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ligne.voice.fault.Fault;
import org.ligne.voice.rule.Role;
import org.ligne.voice.rule.Scope;
import org.ligne.voice.rule.View;

/** Reads where a rule looks: documents' scopes, and those of posts by their own names. */
final class ScopeReader {
  private static final Set<Role> ALL = EnumSet.allOf(Role.class);
  private static final Set<Role> PROSE = EnumSet.complementOf(EnumSet.of(Role.TITLE));

  private final Yaml.Keys keys;

  ScopeReader(Yaml.Keys keys) {
    this.keys = keys;
  }

  /** The scopes; none if a post has nothing of the kind, with a fault. */
  List<Scope> scopes(Scope usual) {
    List<String> written = keys.list("scope");
    if (written.isEmpty()) {
      return List.of(usual);
    }
    List<Scope> scopes = new ArrayList<>();
    for (String one : written) {
      Scope scope = scope(one);
      if (scope == null || scope.roles().isEmpty()) {
        keys.fault("scope", Fault.Code.SCOPE_NEVER, one);
      } else {
        scopes.add(scope);
      }
    }
    return scopes;
  }

  /** Parts joined by {@code &}, each perhaps negated; null if a post has none of it. */
  private static Scope scope(String written) {
    Set<Role> roles = EnumSet.copyOf(ALL);
    View view = View.PROSE;
    for (String part : written.split("&")) {
      boolean negated = part.strip().startsWith("~");
      String name = part.strip().substring(negated ? 1 : 0);
      Scope named = named(name);
      if (named == null && !negated) {
        return null;
      }
      if (named != null && negated) {
        roles.removeAll(named.roles().equals(ALL) ? Set.of() : named.roles());
      } else if (named != null) {
        roles.retainAll(named.roles());
        view = named.view() == View.PROSE ? view : named.view();
      }
    }
    return new Scope(roles, view);
  }

  private static Scope named(String name) {
    return switch (name) {
      case "text", "summary" -> new Scope(ALL, View.PROSE);
      case "raw" -> new Scope(ALL, View.RAW);
      case "sentence" -> new Scope(ALL, View.SENTENCE);
      case "paragraph" -> new Scope(PROSE, View.PARAGRAPH);
      case "alt" -> Scope.of(Role.ALT);
      case "title", "heading", "heading.h1" -> Scope.of(Role.TITLE);
      case "caption", "figure.caption" -> Scope.of(Role.CAPTION);
      case "cta" -> Scope.of(Role.CALL_TO_ACTION);
      case "first-comment" -> Scope.of(Role.FIRST_COMMENT);
      case "thread" -> Scope.of(Role.THREAD_PART);
      case "first-line" -> new Scope(Set.of(Role.TEXT), View.FIRST_LINE);
      case "hashtags" -> Scope.of(View.HASHTAGS);
      case "mentions" -> Scope.of(View.MENTIONS);
      case "links", "link" -> Scope.of(View.LINKS);
      case "emoji" -> Scope.of(View.EMOJI);
      default -> null;
    };
  }
}
