package org.ligne.editor.edit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks over the words and braces of a text, passing over comments and the insides of texts. It
 * knows no rules, so it works on half-written files too, and takes some milliseconds for a
 * megabyte.
 */
public final class Lexer {
  /** What a token is. */
  public enum Kind {
    WORD,
    OPEN,
    CLOSE,
    TEXT,
    COMMENT
  }

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<WORD>\\^?[\\p{IsLatin}_][\\p{IsLatin}_0-9]*)|(?<OPEN>\\{)|(?<CLOSE>\\})"
              + "|(?<COMMENT>//[^\\r\\n]*+|/\\*)"
              + "|(?<TEXT>'''|\")");

  private final CharSequence text;
  private final Matcher matcher;
  private Kind kind;
  private int start;
  private int end;

  /** Starts at the beginning of a text, which must not change meanwhile. */
  public Lexer(CharSequence text) {
    this.text = text;
    this.matcher = TOKEN.matcher(text);
  }

  /** Goes to the next token; false behind the last. */
  public boolean next() {
    if (!matcher.find(end)) {
      return false;
    }
    start = matcher.start();
    end = matcher.end();
    kind = kindFound();
    switch (kind) {
      case TEXT -> end = text.charAt(start) == '"' ? endOfString() : endAfter("'''");
      case COMMENT -> end = text.charAt(start + 1) == '*' ? endAfter("*/") : end;
      default -> {}
    }
    return true;
  }

  private Kind kindFound() {
    for (var each : Kind.values()) {
      if (matcher.start(each.name()) >= 0) {
        return each;
      }
    }
    throw new IllegalStateException();
  }

  private int endOfString() {
    for (int i = end; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '\\' -> i++;
        case '"' -> {
          return i + 1;
        }
        case '\n', '\r' -> {
          return i;
        }
        default -> {}
      }
    }
    return text.length();
  }

  private int endAfter(String closing) {
    int found = text.toString().indexOf(closing, end);
    return found < 0 ? text.length() : found + closing.length();
  }

  /** What the current token is. */
  public Kind kind() {
    return kind;
  }

  /** Offset of the current token. */
  public int start() {
    return start;
  }

  /** Offset behind the current token. */
  public int end() {
    return end;
  }

  /** The current token as written. */
  public String token() {
    return text.subSequence(start, end).toString();
  }

  /** Whether only blanks stand before the current token on its line. */
  public boolean leadsLine() {
    int before = start - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
      before--;
    }
    return before < 0 || text.charAt(before) == '\n' || text.charAt(before) == '\r';
  }
}
