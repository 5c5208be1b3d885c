package org.ligne.dsl.ide.project;

import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes texts the way people do, only worse, and the same way for the same seed. */
final class Scribbler {
  private static final List<String> SCRAPS =
      List.of(
          " ",
          "\n",
          "\r\n",
          "{",
          "}",
          "\"",
          "'''",
          "//",
          "/*",
          "*/",
          "x",
          "é",
          "😀",
          "post ",
          "line ",
          "channel ",
          "phase ",
          "on ",
          "in ",
          "as ",
          "2026-10-05",
          "12:00",
          "import \"\"",
          ".",
          "^");

  private static final Pattern NAMES =
      Pattern.compile("\\b(after|post|series|in|pillar|by|on|for) ([\\p{L}_][\\p{L}\\d_]*)");

  private final SplittableRandom random;

  Scribbler(long seed) {
    random = new SplittableRandom(seed);
  }

  int number(int below) {
    return random.nextInt(below);
  }

  /** The text with one change. */
  String scribble(String text) {
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> insert(text, SCRAPS.get(random.nextInt(SCRAPS.size())));
      case 3 -> insert(text, piece(text, 60));
      case 4, 5 -> delete(text, 1 + random.nextInt(12));
      case 6 -> delete(text, 1 + random.nextInt(200));
      case 7 -> insert(text, lines(text));
      case 8 -> swapWords(text);
      default -> rename(text);
    };
  }

  /** The text with one small change, which often leaves it a plan. */
  String slip(String text) {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> insert(text, "x");
      case 3 -> insert(text, "\n");
      case 4, 5 -> delete(text, 1);
      case 6 -> swapNames(text);
      default -> swapWords(text);
    };
  }

  /** One of the names behind a keyword that names something is another's. */
  private String swapNames(String text) {
    Matcher names = NAMES.matcher(text);
    List<MatchResult> found = names.results().toList();
    if (found.isEmpty()) {
      return text;
    }
    MatchResult one = found.get(random.nextInt(found.size()));
    List<MatchResult> alike =
        found.stream().filter(each -> each.group(1).equals(one.group(1))).toList();
    String other = alike.get(random.nextInt(alike.size())).group(2);
    return text.substring(0, one.start(2)) + other + text.substring(one.end(2));
  }

  private String insert(String text, String what) {
    int at = random.nextInt(text.length() + 1);
    return text.substring(0, at) + what + text.substring(at);
  }

  private String delete(String text, int length) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + length);
    return text.substring(0, from) + text.substring(to);
  }

  private String piece(String text, int longest) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(longest));
    return text.substring(from, to);
  }

  private String lines(String text) {
    List<String> lines = text.lines().toList();
    int from = lines.isEmpty() ? 0 : random.nextInt(lines.size());
    int to = Math.min(lines.size(), from + 1 + random.nextInt(12));
    return "\n" + String.join("\n", lines.subList(from, to)) + "\n";
  }

  private String swapWords(String text) {
    String one = word(text);
    String other = word(text);
    int at = text.indexOf(one);
    return at < 0 ? text : text.substring(0, at) + other + text.substring(at + one.length());
  }

  /** A name everywhere in a file. */
  private String rename(String text) {
    String word = word(text);
    return word.length() < 4 ? text : text.replace(word, word + "X");
  }

  private String word(String text) {
    String[] words = text.split("[^A-Za-z0-9]+");
    return words.length == 0 ? "" : words[random.nextInt(words.length)];
  }
}
