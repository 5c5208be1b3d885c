package org.ligne.dsl.formatting;

import java.util.List;
import java.util.Set;

/** Says which neighbours on a line are written without a blank between them. */
final class Joints {
  /** Signs that tie the words on both sides: 12:00-13:30, 1..5, Europe/Paris, fr-CA, Tea.Pack. */
  private static final Set<String> TIES = Set.of("-", "/", ".", "..");

  private static final Set<String> NO_BLANK_BEFORE = Set.of(",", "%");

  private Joints() {}

  /** What stands before a token on its line: a blank, or nothing. */
  static String before(List<String> tokens, int index) {
    String token = tokens.get(index);
    boolean tied =
        index > 0
            && (NO_BLANK_BEFORE.contains(token)
                || ties(tokens, index)
                || ties(tokens, index - 1)
                || token.equals("}") && tokens.get(index - 1).equals("{"));
    return tied ? "" : " ";
  }

  private static boolean ties(List<String> tokens, int index) {
    return index > 0 && index + 1 < tokens.size() && TIES.contains(tokens.get(index));
  }
}
