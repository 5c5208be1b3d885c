package org.ligne.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ligne.cli.console.ColorMode;
import org.ligne.cli.text.Language;
import org.ligne.cli.text.UsageException;

/**
 * How the user wants to be spoken to. It is looked for before the command line is read properly,
 * because that has things to say too.
 *
 * @param language the language
 * @param colors when to use colours
 */
record Preferences(Locale language, ColorMode colors) {
  static final Preferences PLAIN = new Preferences(Locale.ENGLISH, ColorMode.AUTO);
  private static final String VARIABLE = "LIGNE_LANG";

  static Preferences of(List<String> arguments, Map<String, String> environment)
      throws UsageException {
    Optional<String> variable = Optional.ofNullable(environment.get(VARIABLE));
    return new Preferences(
        Language.choose(value("--lang", arguments), variable), colors(value("--color", arguments)));
  }

  private static ColorMode colors(Optional<String> wish) throws UsageException {
    return switch (wish.orElse("auto")) {
      case "auto" -> ColorMode.AUTO;
      case "always" -> ColorMode.ALWAYS;
      case "never" -> ColorMode.NEVER;
      default ->
          throw new UsageException(
              "choice-unknown", "--color", wish.orElseThrow(), "auto, always, never");
    };
  }

  /** The value behind an option, as {@code --option value} or {@code --option=value}. */
  private static Optional<String> value(String option, List<String> arguments) {
    for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
      String word = arguments.get(i);
      if (word.startsWith(option + "=")) {
        return Optional.of(word.substring(option.length() + 1));
      }
      if (word.equals(option) && i + 1 < arguments.size()) {
        return Optional.of(arguments.get(i + 1));
      }
    }
    return Optional.empty();
  }
}
