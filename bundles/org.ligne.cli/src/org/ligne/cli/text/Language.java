package org.ligne.cli.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which language the command speaks: what was asked for, never the machine's own. */
public final class Language {
  /** The languages there are. */
  public static final List<String> ALL = List.of("en", "fr");

  private Language() {}

  /**
   * The language asked for on the command line, else by the environment, else English. A region is
   * passed over: {@code fr_CA.UTF-8} is French.
   *
   * @throws UsageException for a language there is not
   */
  public static Locale choose(Optional<String> option, Optional<String> environment)
      throws UsageException {
    if (option.isPresent()) {
      return known(option.get(), "lang-unknown");
    }
    Optional<String> wish = environment.filter(value -> !value.isBlank());
    return wish.isPresent() ? known(wish.get(), "lang-variable-unknown") : Locale.ENGLISH;
  }

  private static Locale known(String wish, String key) throws UsageException {
    String language = wish.strip().split("[-_.@]", 2)[0].toLowerCase(Locale.ROOT);
    if (!ALL.contains(language)) {
      throw new UsageException(key, wish, String.join(", ", ALL));
    }
    return Locale.of(language);
  }
}
