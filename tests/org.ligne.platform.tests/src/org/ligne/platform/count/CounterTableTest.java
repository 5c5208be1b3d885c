package org.ligne.platform.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.model.platform.Counter;

/**
 * Counts worked out by hand from the documented rules; the keys are those of the platform files.
 */
class CounterTableTest {
  private static final String FAMILY =
      "👨‍👩‍👧‍👦"; // four people, three joiners: 11 units, 25 bytes
  private static final String E_ACUTE_APART = "e\u0301";
  private static final String LONG_LINK = "https://example.com/" + "thé/".repeat(10);

  @ParameterizedTest(name = "{0}: {1} = {2}")
  @MethodSource({"weighted", "graphemes", "units", "threads", "mastodon", "tags"})
  void counts(Counter unit, String text, int expected) {
    assertEquals(expected, Counters.of(unit).count(text));
  }

  /** X1 and X2: weights 1 and 2, emoji 2, links 23, NFC first. */
  static Stream<Arguments> weighted() {
    return Stream.of(
        row(Counter.XWEIGHTED, "", 0),
        row(Counter.XWEIGHTED, "thé", 3),
        row(Counter.XWEIGHTED, "th" + E_ACUTE_APART, 3),
        row(Counter.XWEIGHTED, "l’été", 5), // U+2019 lies in 8208–8223
        row(Counter.XWEIGHTED, "été…", 5), // U+2026 does not
        row(Counter.XWEIGHTED, "10 €", 5), // U+20AC does not
        row(Counter.XWEIGHTED, "Привет", 6),
        row(Counter.XWEIGHTED, "مرحبا", 5),
        row(Counter.XWEIGHTED, "日本茶", 6),
        row(Counter.XWEIGHTED, "🍵", 2),
        row(Counter.XWEIGHTED, FAMILY, 2),
        row(Counter.XWEIGHTED, "👍🏽", 2),
        row(Counter.XWEIGHTED, "🇫🇷🇬🇧", 4),
        row(Counter.XWEIGHTED, "1️⃣", 2),
        row(Counter.XWEIGHTED, "🫱🏽‍🫲🏿", 2), // Unicode 14, younger than the library
        row(Counter.XWEIGHTED, "🐦‍🔥", 2), // Unicode 15.1
        row(Counter.XWEIGHTED, "https://example.com", 23),
        row(Counter.XWEIGHTED, LONG_LINK, 23),
        row(Counter.XWEIGHTED, "Voir example.com/a !", 5 + 23 + 2),
        row(Counter.XWEIGHTED, "#MaisonDuThe", 12),
        row(Counter.XWEIGHTED, "@maisonduthe", 12));
  }

  /** BS1: grapheme clusters; Unicode Standard Annex 29. */
  static Stream<Arguments> graphemes() {
    return Stream.of(
        row(Counter.GRAPHEMES, "thé", 3),
        row(Counter.GRAPHEMES, "th" + E_ACUTE_APART, 3),
        row(Counter.GRAPHEMES, FAMILY, 1),
        row(Counter.GRAPHEMES, "🇫🇷🇬🇧", 2),
        row(Counter.GRAPHEMES, "a\r\nb", 3),
        row(Counter.GRAPHEMES, "क्षि", 1), // conjuncts stay whole since Unicode 15.1
        row(Counter.GRAPHEMES, "日本茶", 3));
  }

  /** TT1: UTF-16 units; YT1: UTF-8 bytes. */
  static Stream<Arguments> units() {
    return Stream.of(
        row(Counter.CHARACTERS, "thé 🍵", 6),
        row(Counter.CHARACTERS, FAMILY, 11),
        row(Counter.CODE_POINTS, "thé 🍵", 5),
        row(Counter.CODE_POINTS, FAMILY, 7),
        row(Counter.UTF8_BYTES, "thé", 4),
        row(Counter.UTF8_BYTES, "Привет", 12),
        row(Counter.UTF8_BYTES, "日本茶", 9),
        row(Counter.UTF8_BYTES, "🍵", 4));
  }

  /** TH2 and TH3: emoji at their bytes; TH6: the rest by clusters. */
  static Stream<Arguments> threads() {
    return Stream.of(
        row(Counter.THREADS, "thé", 3),
        row(Counter.THREADS, "thé 🍵", 4 + 4),
        row(Counter.THREADS, FAMILY, 25),
        row(Counter.THREADS, "🇫🇷", 8),
        row(Counter.THREADS, "❤️", 6),
        row(Counter.THREADS, "1️⃣", 7),
        row(Counter.THREADS, "© 2026 ™", 8), // signs, not emoji, unless they ask for it
        row(Counter.THREADS, "日本茶", 3));
  }

  /** MA1: links that begin with http:// or https:// as 23, mentions without their server. */
  static Stream<Arguments> mastodon() {
    return Stream.of(
        row(Counter.MASTODON, "thé", 3),
        row(Counter.MASTODON, LONG_LINK, 23),
        row(Counter.MASTODON, "http://a.fr", 23),
        row(Counter.MASTODON, "Voir example.com", 16),
        row(Counter.MASTODON, "(https://a.fr/b).", 26),
        row(Counter.MASTODON, "http://thé.fr/été?x=1&y=é", 23),
        row(Counter.MASTODON, "https://a.fr:8080/b", 23),
        row(Counter.MASTODON, "https://a.fr/wiki/Thé_(boisson) ou", 26),
        row(Counter.MASTODON, "(https://a.fr/the), https://a.fr/b*", 1 + 23 + 3 + 24),
        row(Counter.MASTODON, "https://a.fr?", 24),
        row(Counter.MASTODON, "http://serveur/carte", 20), // no known ending: no link to it
        row(Counter.MASTODON, "#https://a.fr", 13),
        row(Counter.MASTODON, "@maison@piaille.fr", 7),
        row(Counter.MASTODON, "@maison.du--the@piaille.fr.", 16),
        row(Counter.MASTODON, "@maison@serveur", 7),
        row(Counter.MASTODON, "@maison@ @piaille", 17),
        row(Counter.MASTODON, "@maison", 7),
        row(Counter.MASTODON, "bonjour@maison.fr", 17),
        row(Counter.MASTODON, "https://piaille.fr/@maison@autre.fr", 23));
  }

  /** YT1: commas count, and two quotation marks around a tag with a space. */
  static Stream<Arguments> tags() {
    return Stream.of(
        row(Counter.TAG_LIST, "", 0),
        row(Counter.TAG_LIST, "thé", 3),
        row(Counter.TAG_LIST, "thé,vrac", 8),
        row(Counter.TAG_LIST, "thé, maison du thé", 3 + 1 + 13 + 2),
        row(Counter.TAG_LIST, " thé ,, vrac, ", 8),
        row(Counter.TAG_LIST, "Foo Baz", 9));
  }

  private static Arguments row(Counter unit, String text, int expected) {
    return Arguments.of(unit, text, expected);
  }
}
