package org.ligne.platform.count;

import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts as people write them and as nobody does, always the same for one seed. */
final class RandomTexts {
  private static final String[] WORDS = {
    "thé",
    "l’été",
    "œuvre",
    "fin.",
    "Noël…",
    "e\u0301te\u0301",
    "o\u0323\u0302",
    "😀",
    "👨‍👩‍👧",
    "👍🏽",
    "🇫🇷",
    "❤️",
    "1️⃣",
    "日本茶。",
    "茶",
    "مرحبا",
    "שלום",
    "Привет",
    "한국어",
    "क्षि",
    "a.b",
    "maison.fr",
    "https://example.com/a?b=c",
    "http://thé.fr/été",
    "@maison",
    "@a@b.fr",
    "#Thé_vert",
    "#2026",
    "©",
    "™",
    "\u0958",
    "\uD834\uDD60",
    "\uFB2C",
    "ﬁn",
    "Å",
    "\u200D",
    "...",
    "(x)",
    "\r\n",
    "\uFEFF",
    "a-b_c",
    "\uD83E\uDEF1\uD83C\uDFFD\u200D\uD83E\uDEF2\uD83C\uDFFF",
    "x.com/.",
    "t.co"
  };
  private static final String[] JOINTS = {" ", " ", " ", "", "\n", "\u202F"};

  private RandomTexts() {}

  /** So many texts of up to 30 words. */
  static Stream<String> of(long seed, int count) {
    SplittableRandom random = new SplittableRandom(seed);
    return Stream.generate(() -> text(random)).limit(count);
  }

  private static String text(SplittableRandom random) {
    return Stream.generate(() -> pick(WORDS, random) + pick(JOINTS, random))
        .limit(random.nextInt(30))
        .collect(Collectors.joining());
  }

  static String pick(String[] from, SplittableRandom random) {
    return from[random.nextInt(from.length)];
  }
}
