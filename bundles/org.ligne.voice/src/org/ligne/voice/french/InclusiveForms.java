package org.ligne.voice.french;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ligne.voice.pattern.Haystack;
import org.ligne.voice.pattern.Match;
import org.ligne.voice.pattern.TextPattern;
import org.ligne.voice.rule.SocialKind.Spelling;
import org.ligne.voice.text.Span;

/** Finds the ways in which French writes both genders at once. */
public final class InclusiveForms {
  private static final String ENDING =
      "(?:es?|nes?|rices?|trices?|euses?|ères?|ives?|ves?|fes?|lles?|ttes?|sses?|ales?|elles?|[iî]ères?"
          + "|iennes?|onnes?|oresses?|ières?)";
  private static final Map<Spelling, TextPattern> PATTERNS = new EnumMap<>(Spelling.class);

  /** Two nouns; an article of the singular parts the same person only behind "or". */
  private static final TextPattern PAIR =
      TextPattern.known(
          "(?i)(\\p{L}{2,}) (?:ou (?:une?|la|le) |(?:et|ou|et/ou) (?:à )?(?:les |des |nos |vos "
              + "|ses |aux |toutes |tous )?)(\\p{L}{2,})");

  static {
    PATTERNS.put(Spelling.MIDPOINT, TextPattern.known("\\p{L}{2,}·\\p{L}{1,6}(?:·?s)?"));
    PATTERNS.put(
        Spelling.OTHER_SIGN, TextPattern.known("\\p{L}{2,}[•‧∙⋅・]\\p{L}{1,6}(?:[•‧∙⋅・]?s)?"));
    PATTERNS.put(
        Spelling.FULL_STOP,
        TextPattern.known("(?:\\p{L}{3,}\\.(?:[st]es?|" + ENDING + ")|\\b[Uu]n\\.e)(?:\\.s)?\\b"));
    PATTERNS.put(
        Spelling.HYPHEN,
        TextPattern.known(
            "\\p{L}{3,}-(?:" + ENDING.replace("|elles?", "") + ")(?:-s)?\\b|\\b[Tt]ou-te-?s\\b"));
    PATTERNS.put(Spelling.PARENTHESES, TextPattern.known("\\p{L}{2,}\\(" + ENDING + "\\)s?"));
    PATTERNS.put(
        Spelling.SLASH,
        TextPattern.known(
            "(?i)\\p{L}{3,}/-?"
                + ENDING
                + "(?:/s)?\\b|\\b(?:ils?/elles?|elles?/ils?|ceux/celles|tous/toutes)\\b"));
    PATTERNS.put(
        Spelling.CAPITAL, TextPattern.known("\\b\\p{Ll}{3,}(?:E|RICE|EUSE|NE|ÈRE)[sS]?\\b"));
  }

  private InclusiveForms() {}

  /**
   * Something written for both genders.
   *
   * @param spelling in what way
   * @param span where
   */
  public record Form(Spelling spelling, Span span) {}

  /** The forms in a text whose links and tags are masked, in order. */
  public static List<Form> in(String prose) {
    Haystack text = Haystack.of(prose);
    List<Form> found = new ArrayList<>();
    PATTERNS.forEach(
        (spelling, pattern) ->
            pattern.all(text).forEach(match -> found.add(new Form(spelling, match.span()))));
    for (Match match : PAIR.all(text)) {
      String one = match.groups().get(0).in(prose);
      String other = match.groups().get(1).in(prose);
      if (Doublets.arePair(one, other)) {
        found.add(new Form(Spelling.DOUBLET, match.span()));
      }
    }
    found.sort(Comparator.comparing(Form::span));
    return found;
  }
}
