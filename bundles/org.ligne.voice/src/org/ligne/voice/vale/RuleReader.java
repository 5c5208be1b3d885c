package org.ligne.voice.vale;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ligne.voice.fault.Fault;
import org.ligne.voice.rule.Fix;
import org.ligne.voice.rule.Formula;
import org.ligne.voice.rule.Kind;
import org.ligne.voice.rule.Rule;
import org.ligne.voice.rule.RuleBuilder;
import org.ligne.voice.rule.Scope;
import org.ligne.voice.rule.Severity;
import org.ligne.voice.rule.View;

/** Reads one rule of a style. */
final class RuleReader {
  private static final Set<String> HEADER =
      Set.of(
          "extends",
          "message",
          "level",
          "scope",
          "description",
          "link",
          "limit",
          "action",
          "vocab",
          "name",
          "code");
  private static final Map<String, Set<String>> OWN = new HashMap<>();
  private static final Map<String, Formula> FORMULAS =
      Map.of(
          "Gunning Fog", Formula.GUNNING_FOG,
          "Coleman-Liau", Formula.COLEMAN_LIAU,
          "Flesch-Kincaid", Formula.FLESCH_KINCAID,
          "SMOG", Formula.SMOG,
          "Automated Readability", Formula.AUTOMATED);

  static {
    OWN.put("existence", Set.of("tokens", "raw", "append", "ignorecase", "nonword", "exceptions"));
    OWN.put(
        "substitution", Set.of("swap", "ignorecase", "nonword", "capitalize", "exceptions", "pos"));
    OWN.put("occurrence", Set.of("token", "max", "min", "ignorecase"));
    OWN.put("repetition", Set.of("tokens", "max", "ignorecase", "alpha", "exceptions"));
    OWN.put("consistency", Set.of("either", "ignorecase", "nonword"));
    OWN.put("conditional", Set.of("first", "second", "ignorecase", "exceptions"));
    OWN.put(
        "capitalization",
        Set.of("match", "style", "threshold", "indicators", "prefix", "exceptions"));
    OWN.put("metric", Set.of("formula", "condition"));
    OWN.put("readability", Set.of("metrics", "grade"));
    OWN.put(
        "spelling",
        Set.of(
            "custom",
            "filters",
            "ignore",
            "dictionaries",
            "dicpath",
            "aff",
            "dic",
            "append",
            "exceptions"));
    OWN.put("sequence", Set.of("tokens", "ignorecase"));
    OWN.put("script", Set.of("script"));
  }

  private final Yaml.Keys keys;
  private final String name;

  RuleReader(String name, Yaml.Keys keys) {
    this.name = name;
    this.keys = keys;
  }

  Optional<Rule> read() {
    String kind = keys.text("extends", "");
    if (!OWN.containsKey(kind)) {
      Fault.Code code = kind.isEmpty() ? Fault.Code.MISSING_KEY : Fault.Code.UNKNOWN_VALUE;
      keys.fault("extends", code, kind.isEmpty() ? "extends" : kind, known(OWN.keySet()));
      return Optional.empty();
    }
    checkKeys(kind);
    List<Scope> scopes = new ScopeReader(keys).scopes(usual(kind));
    return scopes.isEmpty() ? Optional.empty() : kind(kind).map(read -> rule(read, scopes));
  }

  private static Scope usual(String kind) {
    return kind.equals("sequence") ? Scope.of(View.SENTENCE) : Scope.ALL;
  }

  private void checkKeys(String kind) {
    if (!keys.has("message")) {
      keys.fault("message", Fault.Code.MISSING_KEY, "message");
    }
    for (String key : keys.names()) {
      if (!HEADER.contains(key) && !OWN.get(kind).contains(key)) {
        Set<String> known = new TreeSet<>(HEADER);
        known.addAll(OWN.get(kind));
        keys.fault(key, Fault.Code.UNKNOWN_KEY, key, kind, known(known));
      }
    }
    if (keys.has("pos")) {
      keys.fault("pos", Fault.Code.PART_OF_SPEECH);
    }
  }

  private static String known(Set<String> names) {
    return String.join(", ", new TreeSet<>(names));
  }

  private Rule rule(Kind kind, List<Scope> scopes) {
    return new RuleBuilder(name, kind)
        .severity(severity())
        .message(keys.has("message") ? keys.text("message", "") : null)
        .reason(keys.text("description", ""))
        .link(keys.text("link", ""))
        .scopes(scopes)
        .exceptions(keys.list("exceptions"))
        .limit(keys.count("limit", 0))
        .fix(fix())
        .vocabulary(keys.flag("vocab", true))
        .build();
  }

  private Severity severity() {
    String level = keys.text("level", "warning").toUpperCase(Locale.ROOT);
    return switch (level) {
      case "SUGGESTION", "WARNING", "ERROR" -> Severity.valueOf(level);
      default -> {
        keys.fault("level", Fault.Code.UNKNOWN_VALUE, level, "suggestion, warning, error");
        yield Severity.WARNING;
      }
    };
  }

  private Fix fix() {
    Optional<Yaml.Keys> action = keys.keys("action");
    if (action.isEmpty()) {
      return Fix.NONE;
    }
    List<String> parameters = new ArrayList<>(action.get().list("params"));
    String named = action.get().text("name", "");
    return switch (named) {
      case "replace" -> new Fix(Fix.Action.REPLACE, parameters);
      case "remove" -> new Fix(Fix.Action.REMOVE, parameters);
      case "suggest" -> {
        boolean spellings = parameters.isEmpty() || parameters.contains("spellings");
        if (!spellings) {
          keys.fault("action", Fault.Code.FIX, String.join(" ", parameters));
        }
        yield spellings ? new Fix(Fix.Action.SUGGEST, List.of()) : Fix.NONE;
      }
      case "edit" -> new Fix(Fix.Action.EDIT, parameters);
      case "convert" -> new Fix(Fix.Action.CONVERT, parameters);
      case "" -> Fix.NONE;
      default -> {
        keys.fault("action", Fault.Code.FIX, named);
        yield Fix.NONE;
      }
    };
  }

  private Optional<Kind> kind(String kind) {
    boolean ignoreCase = keys.flag("ignorecase", false);
    boolean nonWord = keys.flag("nonword", false);
    return switch (kind) {
      case "existence" ->
          Optional.of(
              new Kind.Existence(
                  keys.list("tokens"),
                  keys.list("raw"),
                  keys.flag("append", false),
                  ignoreCase,
                  nonWord));
      case "substitution" ->
          Optional.of(
              new Kind.Substitution(
                  keys.map("swap"), ignoreCase, nonWord, keys.flag("capitalize", false)));
      case "occurrence" -> occurrence(ignoreCase);
      case "repetition" ->
          Optional.of(
              new Kind.Repetition(
                  keys.list("tokens"),
                  keys.count("max", 0),
                  ignoreCase,
                  keys.flag("alpha", false)));
      case "consistency" ->
          Optional.of(new Kind.Consistency(keys.map("either"), ignoreCase, nonWord));
      case "conditional" -> conditional(ignoreCase);
      case "capitalization" -> Optional.of(capitalization());
      case "metric" -> metric();
      case "readability" -> readability();
      case "spelling" -> Optional.of(spelling());
      case "sequence" -> Optional.of(new Kind.Sequence(steps(), ignoreCase));
      default -> {
        keys.fault("script", Fault.Code.SCRIPT_LANGUAGE);
        yield Optional.empty();
      }
    };
  }

  private boolean lacks(String key) {
    if (!keys.has(key)) {
      keys.fault("extends", Fault.Code.MISSING_KEY, key);
    }
    return !keys.has(key);
  }

  private Optional<Kind> occurrence(boolean ignoreCase) {
    int max = keys.count("max", 0);
    return lacks("token")
        ? Optional.empty()
        : Optional.of(
            new Kind.Occurrence(
                keys.text("token", ""),
                keys.count("min", 0),
                max == 0 ? Kind.Occurrence.UNBOUNDED : max,
                ignoreCase));
  }

  private Optional<Kind> conditional(boolean ignoreCase) {
    return lacks("first") || lacks("second")
        ? Optional.empty()
        : Optional.of(
            new Kind.Conditional(keys.text("first", ""), keys.text("second", ""), ignoreCase));
  }

  private Kind capitalization() {
    double threshold = keys.number("threshold", 0);
    return new Kind.Capitalization(
        keys.text("match", "$sentence"),
        keys.text("style", "AP").equals("Chicago"),
        threshold == 0 ? 0.8 : threshold,
        keys.list("indicators"),
        keys.text("prefix", ""));
  }

  private Optional<Kind> metric() {
    return lacks("formula") || lacks("condition")
        ? Optional.empty()
        : Optional.of(new Kind.Metric(keys.text("formula", ""), keys.text("condition", "")));
  }

  private Optional<Kind> readability() {
    Set<Formula> formulas = EnumSet.noneOf(Formula.class);
    for (String metric : keys.list("metrics")) {
      if (FORMULAS.containsKey(metric)) {
        formulas.add(FORMULAS.get(metric));
      } else {
        keys.fault("metrics", Fault.Code.UNKNOWN_VALUE, metric, known(FORMULAS.keySet()));
      }
    }
    return formulas.isEmpty() || lacks("grade")
        ? Optional.empty()
        : Optional.of(new Kind.Readability(formulas, keys.number("grade", 8), false));
  }

  private Kind spelling() {
    for (String key : List.of("dicpath", "aff", "dic", "append")) {
      if (keys.has(key)) {
        keys.fault(key, Fault.Code.SETTING, key);
      }
    }
    return new Kind.Spelling(
        keys.list("dictionaries"),
        keys.list("filters"),
        Set.copyOf(keys.list("ignore")),
        keys.flag("custom", false));
  }

  private List<Kind.Step> steps() {
    return keys.maps("tokens").stream()
        .map(
            step ->
                new Kind.Step(
                    step.text("pattern", ""),
                    step.text("tag", ""),
                    step.flag("negate", false),
                    step.count("skip", 0)))
        .toList();
  }
}
