package org.ligne.voice.rule;

import java.util.List;

/**
 * How a breach can be mended.
 *
 * @param action in what way
 * @param parameters replacements for {@link Action#REPLACE}; the kind of edit and what it needs for
 *     {@link Action#EDIT}; the case for {@link Action#CONVERT}
 */
public record Fix(Action action, List<String> parameters) {
  /** Nobody knows; kinds that know what is right offer it all the same. */
  public static final Fix NONE = new Fix(Action.NONE, List.of());

  /** Keeps the parameters from changing later. */
  public Fix {
    parameters = List.copyOf(parameters);
  }

  /** A fix with its parameters. */
  public static Fix of(Action action, String... parameters) {
    return new Fix(action, List.of(parameters));
  }

  /** The ways to mend a breach. */
  public enum Action {
    /** None. */
    NONE,
    /** One of the words a dictionary suggests. */
    SUGGEST,
    /** One of some replacements; what the rule itself knows if there are none. */
    REPLACE,
    /** Take it away, with the blank before it. */
    REMOVE,
    /**
     * Change some of it: {@code regex} pattern replacement, {@code trim}, {@code trim_left}, {@code
     * trim_right} characters, {@code truncate} sign, {@code split} sign index.
     */
    EDIT,
    /** Write it in another case: {@code lower}, {@code upper}, {@code title} or {@code simple}. */
    CONVERT
  }
}
