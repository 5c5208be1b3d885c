package org.ligne.exchange;

import java.util.SplittableRandom;

/** Texts of the kinds that break exports. */
public final class Texts {
  private static final String[] PIECES = {
    "=1+1",
    "+33",
    "-",
    "@maison",
    "＝",
    "＋",
    "－",
    "＠",
    "\t",
    "\r",
    "\n",
    "\r\n",
    "\u0000",
    "\u0085",
    "\u2028",
    "\u2029",
    "\u000B",
    "\u0007",
    "\u001B",
    "\uFEFF",
    "\u200B",
    "\u00A0",
    " ",
    "  ",
    ";",
    ",",
    ":",
    "\"",
    "'",
    "''",
    "\\",
    "\\n",
    "\\,",
    "^n",
    "{0}",
    "%0D%0A",
    "ATTENDEE:mailto:x@example.org",
    "\r\nEND:VEVENT\r\nBEGIN:VALARM",
    "é",
    "e\u0301",
    "Œ",
    "ß",
    "İ",
    "茶",
    "नमस्ते",
    "😀",
    "👩‍👩‍👧‍👧",
    "🇫🇷",
    "thé",
    "Maison du Thé",
    "https://example.org/?a=1,2;3",
    "<b>",
    "&amp;",
    "..",
    "/",
    "\\..\\",
    "CON",
    "x".repeat(80),
    "é".repeat(80),
    "😀".repeat(40)
  };

  private Texts() {}

  /** A text of up to a dozen pieces; never half a surrogate pair. */
  public static String hostile(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(12); left > 0; left--) {
      if (random.nextInt(4) == 0) {
        text.appendCodePoint(point(random));
      } else {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
    }
    return text.toString();
  }

  private static int point(SplittableRandom random) {
    int point = random.nextInt(random.nextBoolean() ? 0x80 : Character.MAX_CODE_POINT + 1);
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? 'x' : point;
  }
}
