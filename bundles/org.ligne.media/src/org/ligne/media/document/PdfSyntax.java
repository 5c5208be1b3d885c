package org.ligne.media.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ligne.media.input.Refusal;

/**
 * Reads the objects of a PDF from its text: names as strings with a slash in front, numbers as
 * {@link Double}, dictionaries as maps, arrays as lists, references as {@link Reference},
 * everything else as the word it is. Strings, of which none is needed, become empty.
 */
final class PdfSyntax {

  /** Bytes one after another. */
  interface Input {
    /** The next byte, or -1 at the end. */
    int next() throws Refusal, IOException;
  }

  /** The number of an object elsewhere. */
  record Reference(int number) {}

  private static final String END = "";
  private static final int MOST_TOKENS = 100_000;
  private static final int DEEPEST = 50;
  private static final int LONGEST_WORD = 256;

  private final Input in;
  private int ahead = -2;
  private int tokens;
  private int depth;

  PdfSyntax(Input in) {
    this.in = in;
  }

  /** The next object; null at the end or when it makes no sense. */
  Object object() throws Refusal, IOException {
    String token = token();
    return object(token);
  }

  private Object object(String token) throws Refusal, IOException {
    if (++tokens > MOST_TOKENS || depth > DEEPEST) {
      return null;
    }
    return switch (token) {
      case END, ">>", "]" -> null;
      case "<<" -> dictionary();
      case "[" -> array();
      default -> isNumber(token) ? (Object) Double.valueOf(token) : token;
    };
  }

  private Map<String, Object> dictionary() throws Refusal, IOException {
    depth++;
    List<Object> items = items(">>");
    depth--;
    Map<String, Object> found = new HashMap<>();
    for (int i = 0; i + 1 < items.size(); i += 2) {
      found.put(items.get(i).toString(), items.get(i + 1));
    }
    return found;
  }

  private List<Object> array() throws Refusal, IOException {
    depth++;
    List<Object> items = items("]");
    depth--;
    return items;
  }

  /** Two numbers and an R before the end are one reference. */
  private List<Object> items(String end) throws Refusal, IOException {
    List<Object> items = new ArrayList<>();
    String token = token();
    while (!token.equals(end)) {
      int last = items.size() - 1;
      if (token.equals("R") && last >= 1 && items.get(last - 1) instanceof Double number) {
        items.remove(last);
        items.set(last - 1, new Reference(number.intValue()));
      } else {
        Object item = object(token);
        if (item == null) {
          return items;
        }
        items.add(item);
      }
      token = token();
    }
    return items;
  }

  private static boolean isNumber(String token) {
    return token.length() < 20 && token.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)");
  }

  /** The next word or sign; empty at the end. */
  String token() throws Refusal, IOException {
    int first = skipBlanks();
    return switch (first) {
      case -1 -> END;
      case '[', ']', '{', '}' -> Character.toString(first);
      case '<' -> angle();
      case '>' -> {
        int next = read();
        ahead = next == '>' ? -2 : next;
        yield ">>";
      }
      case '(' -> {
        string();
        yield "()";
      }
      case ')' -> "()";
      default -> word(first);
    };
  }

  private String angle() throws Refusal, IOException {
    int next = read();
    if (next == '<') {
      return "<<";
    }
    while (next != '>' && next != -1) {
      next = read();
    }
    return "()";
  }

  private void string() throws Refusal, IOException {
    int open = 1;
    while (open > 0) {
      int next = read();
      switch (next) {
        case -1 -> open = 0;
        case '(' -> open++;
        case ')' -> open--;
        case '\\' -> read();
        default -> open += 0;
      }
    }
  }

  private String word(int first) throws Refusal, IOException {
    byte[] letters = new byte[LONGEST_WORD];
    letters[0] = (byte) first;
    int length = 1;
    int next = read();
    while (!isBlank(next) && next != -1 && "[]{}<>()/%".indexOf(next) < 0) {
      if (length < LONGEST_WORD) {
        letters[length++] = (byte) next;
      }
      next = read();
    }
    ahead = next;
    return new String(letters, 0, length, StandardCharsets.ISO_8859_1);
  }

  private int skipBlanks() throws Refusal, IOException {
    int next = read();
    while (isBlank(next) || next == '%') {
      while (next == '%') {
        next = skipComment();
      }
      next = isBlank(next) ? read() : next;
    }
    return next;
  }

  private int skipComment() throws Refusal, IOException {
    int next = read();
    while (next != '\n' && next != '\r' && next != -1) {
      next = read();
    }
    return next;
  }

  private static boolean isBlank(int value) {
    return value == ' ' || value >= 9 && value <= 13 || value == 0;
  }

  private int read() throws Refusal, IOException {
    if (ahead != -2) {
      int value = ahead;
      ahead = -2;
      return value;
    }
    return in.next();
  }

  /** Behind the word "stream" that was read last, one end of line is passed over. */
  void skipLineEnd() throws Refusal, IOException {
    int next = read();
    if (next == '\r') {
      next = read();
    }
    if (next != '\n') {
      ahead = next;
    }
  }

  /** A byte that was looked at and belongs to what follows; -2 when there is none. */
  int ahead() {
    return ahead;
  }
}
