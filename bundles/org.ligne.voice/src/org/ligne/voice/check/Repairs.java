package org.ligne.voice.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ligne.voice.fault.Fault;
import org.ligne.voice.pattern.Haystack;
import org.ligne.voice.pattern.Match;
import org.ligne.voice.pattern.TextPattern;
import org.ligne.voice.rule.Fix;
import org.ligne.voice.text.SocialText;
import org.ligne.voice.text.Span;

/** Turns a rule's fix into edits. */
final class Repairs {
  private final Fix fix;
  private final Optional<TextPattern> edited;

  private Repairs(Fix fix, Optional<TextPattern> edited) {
    this.fix = fix;
    this.edited = edited;
  }

  static Repairs of(Fix fix, Kit kit) {
    boolean regex = fix.action() == Fix.Action.EDIT && "regex".equals(parameter(fix, 0));
    if (fix.action() == Fix.Action.EDIT && !regex && !isKnown(parameter(fix, 0))) {
      kit.fault("action", Fault.Code.FIX, parameter(fix, 0));
    }
    return new Repairs(
        fix, regex ? kit.pattern("action", parameter(fix, 1), false) : Optional.empty());
  }

  private static boolean isKnown(String edit) {
    return List.of("trim", "trim_left", "trim_right", "truncate", "split", "remove", "replace")
        .contains(edit);
  }

  List<Repair> of(Hit hit) {
    String found = hit.span().in(hit.field().text().text());
    return switch (fix.action()) {
      case NONE, SUGGEST -> replaced(hit, hit.replacements());
      case REPLACE ->
          replaced(hit, fix.parameters().isEmpty() ? hit.replacements() : fix.parameters());
      case REMOVE -> List.of(removed(hit));
      case CONVERT -> replaced(hit, List.of(converted(hit, found)));
      case EDIT -> replaced(hit, edited(found));
    };
  }

  private List<Repair> replaced(Hit hit, List<String> replacements) {
    Span span = hit.field().text().toSource(hit.span());
    String found = hit.span().in(hit.field().text().text());
    Fix.Action action = fix.action() == Fix.Action.NONE ? Fix.Action.REPLACE : fix.action();
    return replacements.stream()
        .filter(replacement -> !replacement.equals(found))
        .map(replacement -> new Repair(action, span, replacement))
        .toList();
  }

  /** Takes the blank before it along, or the one behind at the beginning of a line. */
  private Repair removed(Hit hit) {
    SocialText text = hit.field().text();
    int start = hit.span().start();
    int end = hit.span().end();
    if (start > 0 && text.text().charAt(start - 1) == ' ') {
      start--;
    } else if (end < text.text().length() && text.text().charAt(end) == ' ') {
      end++;
    }
    return new Repair(Fix.Action.REMOVE, text.toSource(new Span(start, end)), "");
  }

  private String converted(Hit hit, String found) {
    Locale locale = hit.field().text().language().locale();
    return switch (parameter(fix, 0)) {
      case "upper" -> found.toUpperCase(locale);
      case "title" -> Capitals.first(found.toLowerCase(locale));
      default -> found.toLowerCase(locale);
    };
  }

  private List<String> edited(String found) {
    String with = parameter(fix, 1);
    return switch (parameter(fix, 0)) {
      case "regex" -> edited.map(pattern -> List.of(substituted(pattern, found))).orElse(List.of());
      case "remove", "trim" -> List.of(trimmedRight(trimmedLeft(found, with), with));
      case "trim_left" -> List.of(trimmedLeft(found, with));
      case "trim_right" -> List.of(trimmedRight(found, with));
      case "truncate" ->
          List.of(found.contains(with) ? found.substring(0, found.indexOf(with)) : found);
      case "split" -> split(found, with);
      case "replace" -> List.of(found.replace(with, parameter(fix, 2)));
      default -> List.of();
    };
  }

  private String substituted(TextPattern pattern, String found) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Match match : pattern.all(Haystack.of(found))) {
      out.append(found, from, match.span().start())
          .append(Replacement.filled(parameter(fix, 2), found, match));
      from = match.span().end();
    }
    return out.append(found.substring(from)).toString();
  }

  private List<String> split(String found, String sign) {
    String[] parts =
        sign.isEmpty() ? found.split("") : found.split(java.util.regex.Pattern.quote(sign));
    String index = parameter(fix, 2);
    boolean number =
        !index.isEmpty() && index.length() < 4 && index.chars().allMatch(Character::isDigit);
    return number && Integer.parseInt(index) < parts.length
        ? List.of(parts[Integer.parseInt(index)])
        : List.of();
  }

  private static String trimmedLeft(String text, String characters) {
    int start = 0;
    while (start < text.length() && characters.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return text.substring(start);
  }

  private static String trimmedRight(String text, String characters) {
    int end = text.length();
    while (end > 0 && characters.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  private static String parameter(Fix fix, int index) {
    return index < fix.parameters().size() ? fix.parameters().get(index) : "";
  }
}
