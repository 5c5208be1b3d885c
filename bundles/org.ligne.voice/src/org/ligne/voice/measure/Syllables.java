package org.ligne.voice.measure;

import java.util.Locale;
import java.util.Set;
import org.ligne.voice.text.Language;

/**
 * Counts syllables by groups of vowels. It knows no dictionary: over a text the sum is near enough
 * for a readability figure, one word may be wrong by one.
 */
public final class Syllables {
  private static final String VOWELS = "aeiouyàâäáéèêëîïíôöóùûüúœæ";

  /** French letters that begin a new syllable behind another vowel. */
  private static final String APART = "éèïëáö";

  /** French nouns and adjectives whose {@code -ent} is heard. */
  private static final Set<String> HEARD =
      Set.of(
          "vent",
          "dent",
          "cent",
          "lent",
          "argent",
          "accent",
          "talent",
          "client",
          "patient",
          "récent",
          "présent",
          "absent",
          "souvent",
          "parent",
          "agent",
          "content",
          "évident",
          "urgent",
          "innocent",
          "fréquent",
          "excellent",
          "différent",
          "président",
          "accident",
          "continent",
          "incident",
          "intelligent",
          "ingrédient",
          "équivalent",
          "permanent");

  private Syllables() {}

  /** The number of syllables, at least 1 for a word with a vowel; 0 for an elision or a sign. */
  public static int of(String word, Language language) {
    String plain = word.toLowerCase(Locale.ROOT);
    return language == Language.ENGLISH ? english(plain) : french(plain);
  }

  private static int french(String word) {
    int groups = 0;
    for (int at = 0; at < word.length(); at++) {
      boolean vowel = isVowel(word.charAt(at)) && !(isSilentU(word, at));
      boolean follows = at > 0 && isVowel(word.charAt(at - 1)) && !isSilentU(word, at - 1);
      groups += vowel && (!follows || isApart(word, at)) ? 1 : 0;
    }
    return isMute(word) && groups > 1 ? groups - 1 : groups;
  }

  /** The u of qu and of gu before e or i. */
  private static boolean isSilentU(String word, int at) {
    if (word.charAt(at) != 'u' || at == 0 || at + 1 >= word.length()) {
      return false;
    }
    char before = word.charAt(at - 1);
    return before == 'q' || before == 'g' && "eéèêi".indexOf(word.charAt(at + 1)) >= 0;
  }

  /** Whether a vowel behind a vowel is heard apart: réel, théâtre, naïf, créé; not née. */
  private static boolean isApart(String word, int at) {
    char before = word.charAt(at - 1);
    char each = word.charAt(at);
    if (before == 'é') {
      return each != 'e' || at + 1 < word.length() && word.charAt(at + 1) != 's';
    }
    boolean glides = before == 'i' || before == 'u' || before == 'o' || before == 'y';
    return APART.indexOf(each) >= 0 && !(glides && each != 'ï' && each != 'ë');
  }

  private static boolean isMute(String word) {
    String stem =
        word.endsWith("ent") && !word.endsWith("ment") && !HEARD.contains(word)
            ? word.substring(0, word.length() - 3)
            : word.endsWith("es")
                ? word.substring(0, word.length() - 2)
                : word.endsWith("e") ? word.substring(0, word.length() - 1) : "";
    if (stem.isEmpty()) {
      return false;
    }
    boolean silent = isSilentU(word, stem.length() - 1);
    return !isVowel(stem.charAt(stem.length() - 1)) || silent;
  }

  private static int english(String word) {
    String plain = word.replaceAll("[^a-z]", "");
    if (plain.isEmpty()) {
      return 0;
    }
    int groups = 0;
    for (int at = 0; at < plain.length(); at++) {
      boolean vowel = "aeiouy".indexOf(plain.charAt(at)) >= 0;
      boolean follows = at > 0 && "aeiouy".indexOf(plain.charAt(at - 1)) >= 0;
      groups += vowel && !follows ? 1 : 0;
    }
    groups +=
        plain.matches(".*(ia|io|iu|eo|ua|ier|iest)[^aeiou].*")
                && !plain.matches(".*(tion|sion|cia[ln]|tia[ln]|gion|qua).*")
            ? 1
            : 0;
    boolean mute = plain.matches(".*[^aeiouy]e") && !plain.matches(".*[^aeiouyl]le");
    boolean past = plain.matches(".*[^aeiouytd]ed");
    boolean plural =
        plain.matches(".*[^aeiouyscxz]es") && !plain.matches(".*(ch|sh|g|[^aeiou]l)es");
    return Math.max(1, groups - (mute || past || plural ? 1 : 0));
  }

  private static boolean isVowel(char each) {
    return VOWELS.indexOf(each) >= 0;
  }
}
