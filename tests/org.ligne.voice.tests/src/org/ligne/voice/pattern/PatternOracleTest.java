package org.ligne.voice.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The JDK's engine, asked for Unicode's words, finds the same as ours. */
class PatternOracleTest {
  private static final String[] ATOMS = {
    "a",
    "é",
    "É",
    "_",
    "ô",
    ".",
    "\\w",
    "\\W",
    "\\s",
    "\\S",
    "\\b",
    "\\B",
    "[aé]",
    "[^é]",
    "[é-ô]",
    "[^a_]",
    "\\p{Lu}",
    "\\P{L}",
    " ",
    "1",
    "☕",
    "(?:é|éa)",
    "(?:a|aé|_)",
    "[\\wô-]",
    "(é)",
    "(?:\\b|é)"
  };
  private static final String[] COUNTS = {"", "", "", "", "+", "*", "?", "+?", "{1,2}"};
  private static final String[] SIGNS = {"a", "é", "É", "_", "ô", " ", "1", "☕", "’", "\u00A0"};

  @Test
  void bothFindTheSame() {
    SplittableRandom random = new SplittableRandom(7);
    int compared = 0;
    for (int round = 0; round < 4_000; round++) {
      String pattern = pattern(random);
      String text = draw(random, SIGNS, 12);
      boolean ignoreCase = random.nextInt(4) == 0;
      List<MatchResult> expected = expected(pattern, ignoreCase, text);
      // The engines go on differently after an empty match.
      if (expected.stream().allMatch(result -> result.end() > result.start())) {
        compared++;
        assertEquals(
            expected.stream().map(PatternOracleTest::written).toList(),
            actual(pattern, ignoreCase, text),
            () -> "round with " + pattern + " in " + text);
      }
    }
    assertTrue(compared > 2_000, compared + " were compared");
  }

  private static List<MatchResult> expected(String pattern, boolean ignoreCase, String text) {
    int flags =
        Pattern.UNICODE_CHARACTER_CLASS
            | Pattern.UNIX_LINES
            | (ignoreCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
    return Pattern.compile(pattern, flags).matcher(text).results().toList();
  }

  private static String written(MatchResult result) {
    return result.start() + ".." + result.end();
  }

  private static List<String> actual(String pattern, boolean ignoreCase, String text) {
    TextPattern read = assertInstanceOf(TextPattern.class, TextPattern.of(pattern, ignoreCase));
    return read.all(Haystack.of(text)).stream()
        .map(match -> match.span().start() + ".." + match.span().end())
        .toList();
  }

  private static String pattern(SplittableRandom random) {
    StringBuilder pattern = new StringBuilder();
    int length = 1 + random.nextInt(4);
    for (int atom = 0; atom < length; atom++) {
      String drawn = ATOMS[random.nextInt(ATOMS.length)];
      boolean assertion = drawn.equalsIgnoreCase("\\b") || drawn.contains("\\b|");
      pattern.append(drawn).append(assertion ? "" : COUNTS[random.nextInt(COUNTS.length)]);
      if (random.nextInt(6) == 0 && atom < length - 1) {
        pattern.append('|');
      }
    }
    return pattern.toString();
  }

  private static String draw(SplittableRandom random, String[] from, int length) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < length; at++) {
      text.append(from[random.nextInt(from.length)]);
    }
    return text.toString();
  }
}
