package org.ligne.voice.fault;

import java.util.List;

/**
 * Something about rules themselves that is wrong or could not be honoured. All other rules hold.
 *
 * @param code what
 * @param place where
 * @param arguments what the sentence's placeholders stand for, in order
 */
public record Fault(Code code, Place place, List<Object> arguments) {
  /** Keeps the arguments from changing later. */
  public Fault {
    arguments = List.copyOf(arguments);
  }

  /** A fault at a place. */
  public static Fault at(Place place, Code code, Object... arguments) {
    return new Fault(code, place, List.of(arguments));
  }

  /** The same fault at another place. */
  public Fault movedTo(Place other) {
    return new Fault(code, other, arguments);
  }

  /** How much a fault takes away. */
  public enum Weight {
    /** Written wrongly: what stands there is not in force. */
    ERROR,
    /** Written rightly for another tool, but cannot be honoured here. */
    NOT_HONOURED
  }

  /** What can be wrong with rules. */
  public enum Code {
    /** A pattern has a look-ahead. */
    LOOK_AHEAD(Weight.NOT_HONOURED),
    /** A pattern has a look-behind. */
    LOOK_BEHIND(Weight.NOT_HONOURED),
    /** A pattern refers back to a group. */
    BACK_REFERENCE(Weight.NOT_HONOURED),
    /** A pattern forbids going back. */
    POSSESSIVE(Weight.NOT_HONOURED),
    /** A pattern has a condition. */
    CONDITION(Weight.NOT_HONOURED),
    /** A pattern has a remark or spaces that don't count. */
    REMARK(Weight.NOT_HONOURED),
    /** A backslash before a letter that means nothing. */
    ESCAPE(Weight.ERROR),
    /** An unknown property of characters. */
    PROPERTY(Weight.ERROR),
    /** A class of characters that is not closed or runs backwards. */
    CHARACTER_CLASS(Weight.ERROR),
    /** A parenthesis without its other half. */
    PARENTHESIS(Weight.ERROR),
    /** A count of nothing, or too large. */
    COUNT(Weight.ERROR),
    /** A pattern that is too large. */
    SIZE(Weight.ERROR),
    /** A pattern that cannot be read. */
    SYNTAX(Weight.ERROR),
    /** A formula or expression that cannot be read. */
    EXPRESSION(Weight.ERROR),
    /** A name that an expression does not know. */
    UNKNOWN_NAME(Weight.ERROR),
    /** A pattern in an expression that is not written out there. */
    COMPUTED_PATTERN(Weight.ERROR),
    /** A step of a sequence that asks for a part of speech. */
    PART_OF_SPEECH(Weight.NOT_HONOURED),
    /** A sequence without a step to look for. */
    NO_ANCHOR(Weight.ERROR),
    /** A rule that looks for nothing. */
    EMPTY(Weight.ERROR),
    /** A script in another language. */
    SCRIPT_LANGUAGE(Weight.NOT_HONOURED),
    /** A dictionary that is missing. */
    NO_DICTIONARY(Weight.NOT_HONOURED),
    /** No checker of grammar is installed. */
    NO_GRAMMAR(Weight.NOT_HONOURED),
    /** A dictionary that is none. */
    BAD_DICTIONARY(Weight.ERROR),
    /** A file that cannot be read. */
    UNREADABLE(Weight.ERROR),
    /** A file above the size that is read. */
    TOO_LARGE(Weight.ERROR),
    /** A path that leaves the pack. */
    OUTSIDE(Weight.ERROR),
    /** A folder that holds no rule. */
    NO_RULES(Weight.ERROR),
    /** A file that is no YAML. */
    YAML(Weight.ERROR),
    /** A key that is missing. */
    MISSING_KEY(Weight.ERROR),
    /** A key that is unknown. */
    UNKNOWN_KEY(Weight.ERROR),
    /** A value of the wrong kind. */
    WRONG_VALUE(Weight.ERROR),
    /** A value that is none of those known. */
    UNKNOWN_VALUE(Weight.ERROR),
    /** A scope that no post has. */
    SCOPE_NEVER(Weight.NOT_HONOURED),
    /** A fix that needs more than is here. */
    FIX(Weight.NOT_HONOURED),
    /** A setting of another tool that means nothing here. */
    SETTING(Weight.NOT_HONOURED),
    /** A line of a configuration that is none. */
    INI(Weight.ERROR),
    /** A setting that names an unknown rule or style. */
    UNKNOWN_RULE(Weight.ERROR);

    private final Weight weight;

    Code(Weight weight) {
      this.weight = weight;
    }

    /** How much it takes away. */
    public Weight weight() {
      return weight;
    }
  }
}
