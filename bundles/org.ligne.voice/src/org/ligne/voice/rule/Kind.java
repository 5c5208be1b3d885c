package org.ligne.voice.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a rule looks for. Patterns are in the language of {@code org.ligne.voice.pattern}. */
public sealed interface Kind
    permits Kind.Existence,
        Kind.Substitution,
        Kind.Occurrence,
        Kind.Repetition,
        Kind.Consistency,
        Kind.Conditional,
        Kind.Capitalization,
        Kind.Metric,
        Kind.Readability,
        Kind.Spelling,
        Kind.Sequence,
        Kind.Script,
        SocialKind {

  /**
   * Something that may not be said.
   *
   * @param tokens patterns of whole words, each an alternative
   * @param raw patterns put before the tokens as they are, one after the other
   * @param append puts {@code raw} behind the tokens instead
   * @param ignoreCase whether capitals and small letters are equal
   * @param nonWord whether tokens may stand inside words
   */
  record Existence(
      List<String> tokens, List<String> raw, boolean append, boolean ignoreCase, boolean nonWord)
      implements Kind {
    /** Words that may not be said, in any case. */
    public static Existence of(String... tokens) {
      return new Existence(List.of(tokens), List.of(), false, true, false);
    }
  }

  /**
   * Something that is said otherwise.
   *
   * @param swap what is said instead of each pattern; several are parted by {@code |}
   * @param capitalize whether a replacement takes over an initial capital
   */
  record Substitution(
      Map<String, String> swap, boolean ignoreCase, boolean nonWord, boolean capitalize)
      implements Kind {}

  /**
   * Something that is said so many times.
   *
   * @param token the pattern that is counted
   * @param min the least number
   * @param max the largest; {@link #UNBOUNDED} if there is none
   */
  record Occurrence(String token, int min, int max, boolean ignoreCase) implements Kind {
    /** No largest number. */
    public static final int UNBOUNDED = Integer.MAX_VALUE;
  }

  /**
   * The same twice in a row, in one sentence.
   *
   * @param tokens patterns of what is compared
   * @param max how often it may come again
   * @param alpha whether only letters count
   */
  record Repetition(List<String> tokens, int max, boolean ignoreCase, boolean alpha)
      implements Kind {}

  /**
   * Two ways to say something, of which a post keeps to one.
   *
   * @param either one way and the other, as patterns
   */
  record Consistency(Map<String, String> either, boolean ignoreCase, boolean nonWord)
      implements Kind {}

  /**
   * Something that needs something else: an acronym its meaning, a claim its proof.
   *
   * @param first the pattern of what needs it
   * @param second the pattern of what it needs; its group must equal what {@code first} found, and
   *     without a group it only has to be there
   */
  record Conditional(String first, String second, boolean ignoreCase) implements Kind {}

  /**
   * How words are capitalized.
   *
   * @param match {@code $title}, {@code $sentence}, {@code $lower}, {@code $upper} or a pattern
   *     that the whole must hold
   * @param chicago whether titles follow Chicago's manual instead of the AP's
   * @param threshold the share of words that must be right, 0 to 1
   * @param indicators ends of words after which a capital is allowed
   * @param prefix a beginning that is passed over, a pattern; may be empty
   */
  record Capitalization(
      String match, boolean chicago, double threshold, List<String> indicators, String prefix)
      implements Kind {}

  /**
   * A figure computed from counts of a text.
   *
   * @param formula over {@code words}, {@code sentences} and the like
   * @param condition what is a breach, such as {@code > 8}
   */
  record Metric(String formula, String condition) implements Kind {}

  /**
   * How easy a text is to read.
   *
   * @param formulas whose mean is taken
   * @param bound the figure that is still allowed
   * @param atLeast whether figures below the bound are the breach, as for Flesch, or those above
   */
  record Readability(Set<Formula> formulas, double bound, boolean atLeast) implements Kind {}

  /**
   * Words that no dictionary knows.
   *
   * @param dictionaries their names; empty for those of the text's language
   * @param filters patterns of words that are passed over
   * @param ignored words that are right
   * @param custom whether only {@code filters} hold, and not the usual ones
   */
  record Spelling(
      List<String> dictionaries, List<String> filters, Set<String> ignored, boolean custom)
      implements Kind {}

  /**
   * Words after words.
   *
   * @param steps what follows what
   */
  record Sequence(List<Step> steps, boolean ignoreCase) implements Kind {}

  /**
   * A step of a sequence.
   *
   * @param pattern what the word must hold; empty for any
   * @param tag its part of speech; empty for any
   * @param negate whether the word must not be that
   * @param skip how many words may stand before it
   */
  record Step(String pattern, String tag, boolean negate, int skip) {}

  /**
   * Anything else, as an expression that is true for a breach.
   *
   * @param expression over counts and the text of each part in scope
   */
  record Script(String expression) implements Kind {}
}
