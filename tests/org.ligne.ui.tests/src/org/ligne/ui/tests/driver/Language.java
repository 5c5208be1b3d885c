package org.ligne.ui.tests.driver;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.Platform;

/**
 * The language the workbench runs in. Tests name what they look for in English; here they learn
 * what is read in its place.
 */
public final class Language {
  /** Whether the workbench speaks French. */
  public static final boolean FRENCH = Platform.getNL().startsWith("fr");

  private static final Pattern GAP = Pattern.compile("\\{(\\d)}");

  /** Fewer letters than these around a gap fit almost everything. */
  private static final int ENOUGH = 5;

  private static final Pattern LINK = Pattern.compile("<a>(.*)</a>");

  private Language() {}

  /** The one of two texts that a user sees. */
  public static String in(String english, String french) {
    return FRENCH ? french : english;
  }

  /** What stands where a text or link stands in English; itself where it has no translation. */
  public static String own(String english) {
    Matcher link = LINK.matcher(english);
    return link.matches() ? "<a>" + own(link.group(1)) + "</a>" : translation(english);
  }

  private static String translation(String english) {
    return translations(english).stream().findFirst().orElse(english);
  }

  /** Whether a text that is shown is the one named in English. Mnemonics and keys do not count. */
  public static boolean isSaid(String english, String shown) {
    Set<String> french = translations(english);
    return french.isEmpty() ? shown.equals(english) : french.contains(shown);
  }

  /** All that a text in English is called in French; nothing while the workbench speaks English. */
  private static Set<String> translations(String english) {
    if (!FRENCH) {
      return Set.of();
    }
    Set<String> same = found(english, Language::same);
    return same.isEmpty() ? found(english, Language::filledIn) : same;
  }

  private static Set<String> found(
      String text, BiFunction<Translations.Pair, String, Optional<String>> way) {
    Set<String> found = new LinkedHashSet<>();
    Translations.all().stream()
        .filter(pair -> pair.french() != null)
        .forEach(pair -> way.apply(pair, text).ifPresent(found::add));
    return found;
  }

  private static Optional<String> same(Translations.Pair pair, String text) {
    return Optional.of(Widgets.plain(pair.french()))
        .filter(french -> Widgets.plain(pair.english()).equals(text));
  }

  private static Optional<String> filledIn(Translations.Pair pair, String text) {
    String english = Widgets.plain(pair.english());
    String rest = GAP.matcher(english).replaceAll("");
    if (rest.equals(english) || rest.length() < ENOUGH) {
      return Optional.empty();
    }
    Matcher filled = filled(english).matcher(text);
    return filled.matches()
        ? Optional.of(fill(Widgets.plain(pair.french()), english, filled))
        : Optional.empty();
  }

  private static Pattern filled(String english) {
    String quoted = Pattern.quote(english.replace("''", "'"));
    return Pattern.compile(GAP.matcher(quoted).replaceAll("\\\\E(.+?)\\\\Q"));
  }

  /** Puts what fills the gaps of the English text into those of the French one. */
  private static String fill(String french, String english, Matcher filled) {
    String text = french.replace("''", "'");
    Matcher gap = GAP.matcher(english);
    for (int i = 1; gap.find(); i++) {
      text = text.replace(gap.group(), filled.group(i));
    }
    return text;
  }
}
