package org.ligne.dsl.ide.hover;

import java.util.List;
import java.util.stream.Collectors;

/** The few forms of Markdown that cards are made of. */
final class Markdown {
  private Markdown() {}

  /** Words of a user, of which none is taken for markup; line breaks become blanks. */
  static String text(String words) {
    return words
        .replaceAll("\\s*\\R\\s*", " ")
        .strip()
        .replaceAll("[\\\\`*_\\[\\]<|]", "\\\\$0")
        .replaceAll("^[#>+-]", "\\\\$0");
  }

  static String bold(String words) {
    return "**" + words + "**";
  }

  static String italic(String words) {
    return "*" + words + "*";
  }

  /** Words of the language itself, as they are written. */
  static String code(String words) {
    return "`" + words.replace('`', '\'').replace("|", "\\|") + "`";
  }

  static String block(String plan) {
    return "```ligne\n" + plan + "\n```";
  }

  /** A link; what cannot stand in an address is encoded. */
  static String link(String words, String address) {
    String target = address.replace(" ", "%20").replace("(", "%28").replace(")", "%29");
    return "[" + words + "](" + target + ")";
  }

  /** The words of a text without its markup. */
  static String plain(String markdown) {
    return markdown
        .replaceAll("\\[((?:[^\\]\\\\]|\\\\.)*)\\]\\([^)]*\\)", "$1")
        .replaceAll("(?<!\\\\)(\\*\\*|[*`])", "")
        .replaceAll("\\\\([\\\\`*_\\[\\]<>|#~])", "$1");
  }

  static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }
}
