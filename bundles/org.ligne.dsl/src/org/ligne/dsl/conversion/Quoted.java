package org.ligne.dsl.conversion;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Texts in quotes: {@code "…"} on one line with escapes, {@code '''…'''} over several lines without
 * escapes, whose common indentation and first and last line break do not belong to the text. What
 * follows the opening quotes on their line has no indentation to take part in the common one.
 */
public final class Quoted {
  private static final String RICH = "'''";

  private Quoted() {}

  static String read(String literal) {
    return literal.startsWith(RICH) ? readRich(literal) : readPlain(literal);
  }

  /** Whether a literal ends with the quotes it begins with. */
  public static boolean isClosed(String literal) {
    if (literal.startsWith(RICH)) {
      return literal.length() >= 2 * RICH.length() && literal.endsWith(RICH);
    }
    if (literal.length() < 2 || !literal.endsWith("\"")) {
      return false;
    }
    int backslashes = 0;
    while (literal.charAt(literal.length() - 2 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 0;
  }

  private static String readRich(String literal) {
    String inner = literal.substring(RICH.length(), literal.length() - RICH.length());
    String text = inner.replace("\r\n", "\n").replace('\r', '\n');
    if (!text.contains("\n")) {
      return text;
    }
    String body = withoutClosingLine(text);
    int end = body.indexOf('\n');
    if (end < 0) {
      return body;
    }
    String first = body.substring(0, end).stripTrailing();
    String rest = withoutMargin(body.substring(end + 1));
    return first.isEmpty() ? rest : first + "\n" + rest;
  }

  /** The line that holds nothing but the closing quotes sets no margin: it stands where it may. */
  private static String withoutClosingLine(String text) {
    int lastBreak = text.lastIndexOf('\n');
    return text.substring(lastBreak).isBlank() ? text.substring(0, lastBreak) : text;
  }

  private static String withoutMargin(String text) {
    List<String> lines = List.of(text.split("\n", -1));
    int margin =
        lines.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(line -> line.length() - line.stripLeading().length())
            .min()
            .orElse(0);
    return lines.stream()
        .map(line -> line.isBlank() ? "" : line.substring(margin).stripTrailing())
        .collect(Collectors.joining("\n"));
  }

  private static String readPlain(String literal) {
    StringBuilder text = new StringBuilder(literal.length());
    for (int i = 1; i < literal.length() - 1; i++) {
      char c = literal.charAt(i);
      text.append(c == '\\' ? escaped(literal.charAt(++i)) : c);
    }
    return text.toString();
  }

  private static char escaped(char c) {
    return switch (c) {
      case '"', '\\', '\'' -> c;
      case 'n' -> '\n';
      case 't' -> '\t';
      default -> throw new IllegalArgumentException("\\" + c);
    };
  }

  /** A text in plain quotes, with the escapes it needs. */
  public static String write(String text) {
    String escaped =
        text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t");
    return '"' + escaped + '"';
  }
}
