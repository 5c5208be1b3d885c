package org.ligne.compiler.scenario;

import java.util.List;

/**
 * The ways one campaign could be planned, side by side.
 *
 * @param campaign its name
 * @param label the words for people, or null
 * @param alternatives the plan as it is written, and then the scenarios in the order asked for
 */
public record Comparison(String campaign, String label, List<Alternative> alternatives) {
  /** Keeps the list from changing later. */
  public Comparison {
    alternatives = List.copyOf(alternatives);
  }
}
