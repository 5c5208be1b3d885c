package org.ligne.voice.rule;

import java.util.List;

/**
 * The words of a house.
 *
 * @param accepted what every rule passes over; terms, phrases or patterns
 * @param rejected what may not be said; terms, phrases or patterns
 */
public record Vocabulary(List<String> accepted, List<String> rejected) {
  /** No words. */
  public static final Vocabulary NONE = new Vocabulary(List.of(), List.of());

  /** Keeps the lists from changing later. */
  public Vocabulary {
    accepted = List.copyOf(accepted);
    rejected = List.copyOf(rejected);
  }
}
