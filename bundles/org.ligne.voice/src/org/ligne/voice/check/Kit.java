package org.ligne.voice.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ligne.voice.fault.Fault;
import org.ligne.voice.fault.Place;
import org.ligne.voice.grammar.GrammarChecker;
import org.ligne.voice.pattern.Compiled;
import org.ligne.voice.pattern.Refusal;
import org.ligne.voice.pattern.TextPattern;
import org.ligne.voice.spelling.Dictionaries;

/** What detectors are made with; collects what is wrong with a rule. */
final class Kit {
  private final String rule;
  private final Dictionaries dictionaries;
  private final Supplier<Optional<GrammarChecker>> grammar;
  private final List<Fault> faults = new ArrayList<>();

  Kit(String rule, Dictionaries dictionaries, Supplier<Optional<GrammarChecker>> grammar) {
    this.rule = rule;
    this.grammar = grammar;
    this.dictionaries = dictionaries;
  }

  Dictionaries dictionaries() {
    return dictionaries;
  }

  Optional<GrammarChecker> grammar() {
    return grammar.get();
  }

  List<Fault> faults() {
    return faults;
  }

  void fault(String key, Fault.Code code, Object... arguments) {
    faults.add(Fault.at(Place.rule(rule, key), code, arguments));
  }

  /** The pattern, or a fault. */
  Optional<TextPattern> pattern(String key, String source, boolean ignoreCase) {
    Compiled compiled = TextPattern.of(source, ignoreCase);
    return switch (compiled) {
      case TextPattern pattern -> Optional.of(pattern);
      case Refusal refusal -> {
        refuse(key, refusal);
        yield Optional.empty();
      }
    };
  }

  private void refuse(String key, Refusal refusal) {
    Fault.Code code = Fault.Code.valueOf(refusal.reason().name());
    String shown = refusal.pattern().length() > 200 ? "…" : refusal.pattern();
    fault(key, code, shown, refusal.part(), refusal.position() + 1);
  }

  /** The sources that are patterns, each kept from the others' flags; a fault for each other. */
  List<String> readable(String key, List<String> sources, boolean ignoreCase) {
    return sources.stream()
        .filter(source -> !source.isBlank() && pattern(key, source, ignoreCase).isPresent())
        .map(source -> "(?:" + source + ")")
        .toList();
  }
}
