package org.ligne.voice.pattern;

/**
 * Why a pattern is not taken. The reason says what to write instead.
 *
 * @param reason what is wrong with it
 * @param pattern the whole pattern
 * @param position index of the part that is refused
 * @param part the part that is refused, as written
 */
public record Refusal(Reason reason, String pattern, int position, String part)
    implements Compiled {
  /** What a pattern may not hold, because searching would then take unbounded time. */
  public enum Reason {
    /** {@code (?=…)} or {@code (?!…)}: write exceptions. */
    LOOK_AHEAD,
    /** {@code (?<=…)} or {@code (?<!…)}: write exceptions. */
    LOOK_BEHIND,
    /** {@code \1}: write a repetition rule. */
    BACK_REFERENCE,
    /** {@code (?>…)} or {@code a++}: the engine never goes back, so write it without. */
    POSSESSIVE,
    /** {@code (?(1)…)}: write two patterns. */
    CONDITION,
    /** {@code (?x)} or {@code (?#…)}: put the remark beside the pattern. */
    REMARK,
    /** A backslash before a letter that means nothing. */
    ESCAPE,
    /** A property of characters that Unicode does not know. */
    PROPERTY,
    /** A class in square brackets that is not closed, or a range that runs backwards. */
    CHARACTER_CLASS,
    /** A parenthesis without its other half. */
    PARENTHESIS,
    /** A count that repeats nothing, or more than a thousand times. */
    COUNT,
    /** A pattern longer, deeper or larger than the engine takes. */
    SIZE,
    /** Anything else the engine does not read. */
    SYNTAX
  }
}
