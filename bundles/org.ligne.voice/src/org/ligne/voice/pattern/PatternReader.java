package org.ligne.voice.pattern;

import com.ibm.icu.text.UnicodeSet;
import org.ligne.voice.pattern.Refusal.Reason;

/** Walks through a pattern and reads its smaller parts. */
final class PatternReader {
  private final String source;
  private int at;

  PatternReader(String source) {
    this.source = source;
  }

  boolean hasMore() {
    return at < source.length();
  }

  int position() {
    return at;
  }

  int peek() {
    return source.codePointAt(at);
  }

  int next() {
    int each = peek();
    at += Character.charCount(each);
    return each;
  }

  boolean sees(String text) {
    return source.startsWith(text, at);
  }

  boolean takes(String text) {
    boolean there = sees(text);
    at += there ? text.length() : 0;
    return there;
  }

  RefusedException refused(Reason reason, int start) {
    int end = Math.min(source.length(), Math.max(at + 1, start + 1));
    String part = source.substring(Math.min(start, source.length()), end);
    return new RefusedException(new Refusal(reason, source, start, part));
  }

  /** What stands before a sign, which is passed over. */
  String until(char sign, int start) {
    int end = source.indexOf(sign, at);
    if (end < 0) {
      throw refused(Reason.SYNTAX, start);
    }
    String text = source.substring(at, end);
    at = end + 1;
    return text;
  }

  /** What stands before {@code \E} or the end. */
  String quoted() {
    int end = source.indexOf("\\E", at);
    String text = source.substring(at, end < 0 ? source.length() : end);
    at = end < 0 ? source.length() : end + 2;
    return text;
  }

  /** The rest of {@code {1,2}} behind its brace; empty if it is no count. */
  String braces() {
    int end = at;
    while (end < source.length() && (isDigit(source.charAt(end)) || source.charAt(end) == ',')) {
      end++;
    }
    boolean counts =
        end > at
            && end < source.length()
            && source.charAt(end) == '}'
            && isDigit(source.charAt(at));
    String braces = counts ? source.substring(at, end + 1) : "";
    at += braces.length();
    return braces;
  }

  private static boolean isDigit(char each) {
    return each >= '0' && each <= '9';
  }

  /** The set a backslash and a letter stand for, such as {@code \s}; null if it is no set. */
  UnicodeSet escapedSet(int start, boolean ignoreCase) {
    int each = peek();
    if (each == 'p' || each == 'P') {
      next();
      return property(each == 'P', start, ignoreCase);
    }
    UnicodeSet set = CharacterSets.named(each);
    if (set != null) {
      next();
    }
    return set;
  }

  private UnicodeSet property(boolean negated, int start, boolean ignoreCase) {
    String name = takes("{") ? until('}', start) : hasMore() ? Character.toString(next()) : "";
    boolean turned = name.startsWith("^");
    try {
      UnicodeSet named = CharacterSets.property(turned ? name.substring(1) : name);
      UnicodeSet set = ignoreCase ? CharacterSets.anyCase(named) : named;
      return negated ^ turned ? set.complement() : set;
    } catch (IllegalArgumentException unknown) {
      Refusal refusal = new Refusal(Reason.PROPERTY, source, start, source.substring(start, at));
      throw new RefusedException(refusal);
    }
  }

  /** The character a backslash and what follows stand for. */
  int escapedCharacter(int start) {
    int each = next();
    return switch (each) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'f' -> '\f';
      case 'v' -> 0x0B;
      case 'a' -> 0x07;
      case 'e' -> 0x1B;
      case '0' -> 0;
      case 'x' -> takes("{") ? hex(until('}', start), start) : hex(take(2, start), start);
      case 'u' -> hex(take(4, start), start);
      default -> {
        if (Character.isLetterOrDigit(each)) {
          throw refused(Reason.ESCAPE, start);
        }
        yield each;
      }
    };
  }

  private String take(int length, int start) {
    if (at + length > source.length()) {
      throw refused(Reason.ESCAPE, start);
    }
    at += length;
    return source.substring(at - length, at);
  }

  private int hex(String digits, int start) {
    try {
      int codePoint = Integer.parseInt(digits, 16);
      if (Character.isValidCodePoint(codePoint)) {
        return codePoint;
      }
    } catch (NumberFormatException unread) {
      throw refused(Reason.ESCAPE, start);
    }
    throw refused(Reason.ESCAPE, start);
  }

  /** The rest of a class behind its bracket. */
  UnicodeSet characterClass(int start, boolean ignoreCase) {
    boolean negated = takes("^");
    UnicodeSet set = new UnicodeSet();
    boolean first = true;
    while (first || !sees("]")) {
      if (!hasMore()) {
        throw refused(Reason.CHARACTER_CLASS, start);
      }
      member(set, start, ignoreCase);
      first = false;
    }
    next();
    UnicodeSet closed = ignoreCase ? CharacterSets.anyCase(set) : set;
    return negated ? closed.complement() : closed;
  }

  private void member(UnicodeSet set, int start, boolean ignoreCase) {
    if (takes("[:")) {
      set.addAll(CharacterSets.posix(until(']', start), this, start));
      return;
    }
    if (sees("\\") && at + 1 < source.length()) {
      at++;
      UnicodeSet escaped = escapedSet(start, ignoreCase);
      at--;
      if (escaped != null) {
        at++;
        set.addAll(escaped);
        return;
      }
    }
    int from = single(start);
    boolean range = sees("-") && at + 1 < source.length() && source.charAt(at + 1) != ']';
    if (range) {
      next();
    }
    int to = range ? single(start) : from;
    if (to < from) {
      throw refused(Reason.CHARACTER_CLASS, start);
    }
    set.add(from, to);
  }

  private int single(int start) {
    if (!hasMore()) {
      throw refused(Reason.CHARACTER_CLASS, start);
    }
    int each = next();
    if (each != '\\') {
      return each;
    }
    if (!hasMore()) {
      throw refused(Reason.CHARACTER_CLASS, start);
    }
    return takes("b") ? 0x08 : escapedCharacter(start);
  }
}
