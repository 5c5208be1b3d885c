package org.ligne.voice.pattern;

import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.ligne.voice.pattern.Refusal.Reason;

/** Reads a pattern and writes it over the {@link Alphabet}; refuses what cannot be linear. */
final class Translation {
  /** Deeper groups cost more stack than they can be worth. */
  private static final int DEEPEST = 200;

  private final PatternReader in;
  private final StringBuilder out = new StringBuilder();
  private final Deque<Flags> outer = new ArrayDeque<>();
  private final Weight weight = new Weight();
  private Flags flags;

  /** What holds from here to the end of a group. */
  private record Flags(boolean ignoreCase, boolean dotAll) {}

  Translation(String source, boolean ignoreCase) {
    in = new PatternReader(source);
    flags = new Flags(ignoreCase, false);
  }

  String written() {
    while (in.hasMore()) {
      int start = in.position();
      one();
      if (weight.isTooHeavy()) {
        throw in.refused(Reason.SIZE, start);
      }
    }
    if (!outer.isEmpty()) {
      throw in.refused(Reason.PARENTHESIS, in.position());
    }
    return out.toString();
  }

  private void one() {
    int start = in.position();
    int each = in.next();
    switch (each) {
      case '\\' -> escape(start);
      case '[' -> set(in.characterClass(start, flags.ignoreCase()));
      case '(' -> open(start);
      case ')' -> close(start);
      case '*', '+', '?', '{' -> count(each, start);
      case '.' -> set(dot());
      case '^', '$', '|' -> out.appendCodePoint(each);
      default -> literal(each);
    }
  }

  private UnicodeSet dot() {
    UnicodeSet any = new UnicodeSet(0, UnicodeSet.MAX_VALUE);
    return flags.dotAll() ? any : any.remove('\n');
  }

  /**
   * A set, with the case of its letters settled already: RE2/J 1.8 never ends folding some ranges.
   */
  private void set(UnicodeSet wanted) {
    weight.atom();
    out.append("(?-i:").append(Alphabet.written(wanted)).append(')');
  }

  private void literal(int codePoint) {
    if (Alphabet.isBracketed(codePoint) || Alphabet.isTaken(codePoint)) {
      set(CharacterSets.single(codePoint, flags.ignoreCase()));
    } else if (codePoint <= 0x7F && !Character.isLetterOrDigit(codePoint)) {
      weight.atom();
      out.append(String.format(Locale.ROOT, "\\x%02x", codePoint));
    } else {
      weight.atom();
      out.appendCodePoint(codePoint);
    }
  }

  private void escape(int start) {
    if (!in.hasMore()) {
      throw in.refused(Reason.ESCAPE, start);
    }
    int each = in.peek();
    if ("bBAz".indexOf(each) >= 0) {
      out.append('\\').appendCodePoint(in.next());
    } else if (each == 'Z') {
      in.next();
      out.append("\\n?\\z");
    } else if (each >= '1' && each <= '9' || each == 'k') {
      throw in.refused(Reason.BACK_REFERENCE, start);
    } else if (each == 'Q') {
      in.next();
      in.quoted().codePoints().forEach(this::literal);
    } else {
      UnicodeSet set = in.escapedSet(start, flags.ignoreCase());
      if (set == null) {
        literal(in.escapedCharacter(start));
      } else {
        set(set);
      }
    }
  }

  private void open(int start) {
    if (outer.size() == DEEPEST) {
      throw in.refused(Reason.SIZE, start);
    }
    if (!in.takes("?")) {
      push("(", flags);
      return;
    }
    refuseLooking(start);
    if (in.takes("P<") || in.takes("<")) {
      in.until('>', start);
      push("(", flags);
    } else {
      flagged(start);
    }
  }

  private void refuseLooking(int start) {
    if (in.sees("=") || in.sees("!")) {
      throw in.refused(Reason.LOOK_AHEAD, start);
    }
    if (in.sees("<=") || in.sees("<!")) {
      throw in.refused(Reason.LOOK_BEHIND, start);
    }
    if (in.sees(">")) {
      throw in.refused(Reason.POSSESSIVE, start);
    }
    if (in.sees("(")) {
      throw in.refused(Reason.CONDITION, start);
    }
    if (in.sees("#")) {
      throw in.refused(Reason.REMARK, start);
    }
  }

  /** Reads {@code i)} or {@code i-s:} and the like, behind the question mark. */
  private void flagged(int start) {
    boolean on = true;
    boolean ignoreCase = flags.ignoreCase();
    boolean dotAll = flags.dotAll();
    StringBuilder kept = new StringBuilder("(?");
    while (in.hasMore() && !in.sees(":") && !in.sees(")")) {
      int flag = in.next();
      switch (flag) {
        case '-' -> on = false;
        case 'i' -> ignoreCase = on;
        case 's' -> dotAll = on;
        default -> passOrRefuse(flag, start);
      }
      kept.appendCodePoint(flag);
    }
    Flags inside = new Flags(ignoreCase, dotAll);
    if (in.takes(":")) {
      push(kept.append(':').toString(), inside);
    } else if (in.takes(")")) {
      flags = inside;
      out.append(kept).append(')');
    } else {
      throw in.refused(Reason.PARENTHESIS, start);
    }
  }

  /** The engine itself reads the flags for lines and greed. */
  private void passOrRefuse(int flag, int start) {
    if (flag != 'm' && flag != 'U') {
      throw in.refused(flag == 'x' || flag == 'n' ? Reason.REMARK : Reason.SYNTAX, start);
    }
  }

  private void push(String opening, Flags inside) {
    weight.open();
    outer.push(flags);
    flags = inside;
    out.append(opening);
  }

  private void close(int start) {
    if (outer.isEmpty()) {
      throw in.refused(Reason.PARENTHESIS, start);
    }
    weight.close();
    flags = outer.pop();
    out.append(')');
  }

  /** A count, lazy or not; a brace that counts nothing is a brace. */
  private void count(int each, int start) {
    String braces = each == '{' ? in.braces() : "";
    if (each == '{' && braces.isEmpty()) {
      literal('{');
      return;
    }
    weight.times(largest(braces));
    out.appendCodePoint(each).append(braces);
    if (in.takes("?")) {
      out.append('?');
    } else if (in.sees("+")) {
      throw in.refused(Reason.POSSESSIVE, start);
    }
  }

  /** The larger number of a count; too large a number is left to the engine to refuse. */
  private static int largest(String braces) {
    int largest = 1;
    for (String number : braces.replace("}", "").split(",")) {
      if (!number.isEmpty()) {
        largest = Math.max(largest, number.length() > 4 ? 1 : Integer.parseInt(number));
      }
    }
    return largest;
  }
}
