package org.ligne.model.diagnostic;

import java.util.List;

/**
 * A part of a text of the plan.
 *
 * @param start index of its first UTF-16 unit in the value, not in what was typed for it
 * @param end index after the last one
 * @param told what a tool should know besides, in an order the code's documentation gives
 */
public record Excerpt(int start, int end, List<String> told) {
  /** Checks the ends and keeps the list from changing later. */
  public Excerpt {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(start + ".." + end);
    }
    told = List.copyOf(told);
  }
}
