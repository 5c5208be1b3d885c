package org.ligne.compiler.voice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ligne.voice.rule.Formula;

/** The figures of readability by the names they have in plans. */
final class Formulas {
  private Formulas() {}

  /** The formula of a name such as {@code kandelMoles}; capitals do not matter. */
  static Optional<Formula> named(String name) {
    return Arrays.stream(Formula.values())
        .filter(formula -> name(formula).equalsIgnoreCase(name))
        .findFirst();
  }

  /** All names, as they are written. */
  static List<String> names() {
    return Arrays.stream(Formula.values()).map(Formulas::name).toList();
  }

  private static String name(Formula formula) {
    return switch (formula) {
      case FLESCH -> "flesch";
      case KANDEL_MOLES -> "kandelMoles";
      case FLESCH_KINCAID -> "fleschKincaid";
      case GUNNING_FOG -> "gunningFog";
      case SMOG -> "smog";
      case COLEMAN_LIAU -> "colemanLiau";
      case AUTOMATED -> "automated";
      case LIX -> "lix";
    };
  }
}
