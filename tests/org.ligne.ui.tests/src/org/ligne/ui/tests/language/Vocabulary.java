package org.ligne.ui.tests.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ligne.ui.tests.driver.Translations;

/**
 * All texts of all bundles in one language: as they stand, and as patterns where they have gaps.
 */
final class Vocabulary {
  private static final Pattern GAP = Pattern.compile("\\{\\d[^}]*}|%[sd]");

  /** Fewer letters than these around a gap fit almost everything. */
  private static final int ENOUGH = 5;

  private final Set<String> texts = new HashSet<>();
  private final List<Pattern> patterns = new ArrayList<>();

  private Vocabulary(Function<Translations.Pair, String> language) {
    Translations.all().stream().map(language).filter(Objects::nonNull).forEach(this::add);
  }

  /** Texts in English. */
  static Vocabulary english() {
    return new Vocabulary(Translations.Pair::english);
  }

  /** Texts in French. */
  static Vocabulary french() {
    return new Vocabulary(Translations.Pair::french);
  }

  /** Whether a text, as a control shows it, is one of these. */
  boolean knows(String text) {
    String plain = plain(text);
    return texts.contains(plain)
        || patterns.stream().anyMatch(pattern -> pattern.matcher(plain).matches());
  }

  private void add(String text) {
    String plain = plain(text);
    String rest = GAP.matcher(plain).replaceAll("");
    if (rest.equals(plain)) {
      texts.add(plain);
    } else if (rest.codePoints().filter(Character::isLetter).count() >= ENOUGH) {
      patterns.add(pattern(plain));
    }
  }

  private static Pattern pattern(String text) {
    String quoted = Pattern.quote(text.replace("''", "'"));
    return Pattern.compile(GAP.matcher(quoted).replaceAll("\\\\E.*\\\\Q"), Pattern.DOTALL);
  }

  /**
   * A text without what is not read: mnemonics, keys, marks of links, colons and dots at its end.
   */
  private static String plain(String text) {
    return text.replaceAll("\\(&.\\)", "")
        .replaceAll("&(.)", "$1")
        .replaceAll("@\\S+$", "")
        .replaceAll("\t.*", "")
        .replaceAll(" ?\\((Ctrl|Alt|Shift|Maj)\\+[^)]*\\)$", "")
        .replaceAll("</?a[^>]*>", "")
        .strip()
        .replaceAll("[\\s\\u00A0\\u202F]*(:|\\.\\.\\.|…)$", "");
  }
}
