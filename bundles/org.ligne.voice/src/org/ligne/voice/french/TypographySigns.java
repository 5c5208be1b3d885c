package org.ligne.voice.french;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ligne.voice.pattern.Haystack;
import org.ligne.voice.pattern.Match;
import org.ligne.voice.pattern.TextPattern;
import org.ligne.voice.rule.SocialKind.Sign;
import org.ligne.voice.text.Span;

/** Finds signs that French typography writes otherwise. */
public final class TypographySigns {
  private static final String NARROW = "\u202F";
  private static final String WIDE = "\u00A0";

  /** A blank, or nothing, that should be a no-break space: before high signs and units. */
  private static final TextPattern HIGH = TextPattern.known("[\\p{L}\\p{N})»…%€]( ?)[;!?]");

  private static final TextPattern COLON =
      TextPattern.known("[\\p{L}»)]( ?):(?:\\s|$|\uFFFC)|\\p{N}( ?):(?:\\s|$)");
  private static final TextPattern UNIT = TextPattern.known("\\p{N}( ?)[€%]");
  private static final TextPattern OPENING = TextPattern.known("«([ ]?)[^\\s]");
  private static final TextPattern CLOSING = TextPattern.known("[^\\s«]([ ]?)»");
  private static final TextPattern QUOTED = TextPattern.known("(\"|“)[^\"“”\\n]+(\"|”)");
  private static final TextPattern APOSTROPHE = TextPattern.known("\\p{L}(')\\p{L}");
  private static final TextPattern DOTS = TextPattern.known("[^.](\\.{3})(?:[^.]|$)");

  private TypographySigns() {}

  /**
   * A sign to write otherwise.
   *
   * @param sign what it is about
   * @param span where; empty where something is missing
   * @param replacement what should stand there
   */
  public record Wrong(Sign sign, Span span, String replacement) {}

  /** What is wrong in a text whose links and tags are masked, in the order of the signs. */
  public static List<Wrong> in(String prose, Set<Sign> checked) {
    Haystack text = Haystack.of(prose);
    List<Wrong> found = new ArrayList<>();
    if (checked.contains(Sign.NO_BREAK)) {
      add(Sign.NO_BREAK, HIGH, text, blank -> NARROW, found);
      add(Sign.NO_BREAK, COLON, text, blank -> WIDE, found);
      add(Sign.NO_BREAK, UNIT, text, blank -> WIDE, found);
    }
    if (checked.contains(Sign.GUILLEMETS)) {
      add(Sign.GUILLEMETS, OPENING, text, blank -> WIDE, found);
      add(Sign.GUILLEMETS, CLOSING, text, blank -> WIDE, found);
      quotes(text, found);
    }
    if (checked.contains(Sign.APOSTROPHE)) {
      add(Sign.APOSTROPHE, APOSTROPHE, text, straight -> "’", found);
    }
    if (checked.contains(Sign.ELLIPSIS)) {
      add(Sign.ELLIPSIS, DOTS, text, dots -> "…", found);
    }
    return found;
  }

  private static void add(
      Sign sign,
      TextPattern pattern,
      Haystack text,
      UnaryOperator<String> right,
      List<Wrong> found) {
    for (Match match : pattern.all(text)) {
      for (Span group : match.groups()) {
        boolean taken = group.start() > match.span().start();
        String there = group.in(text.text());
        if (taken && !right.apply(there).equals(there)) {
          found.add(new Wrong(sign, group, right.apply(there)));
        }
      }
    }
  }

  private static void quotes(Haystack text, List<Wrong> found) {
    for (Match match : QUOTED.all(text)) {
      found.add(new Wrong(Sign.GUILLEMETS, match.groups().get(0), "«" + WIDE));
      found.add(new Wrong(Sign.GUILLEMETS, match.groups().get(1), WIDE + "»"));
    }
  }
}
