package org.ligne.visual.preview;

import java.util.List;
import java.util.Optional;

/**
 * What readers are asked.
 *
 * @param words the question
 * @param answers what they choose from, in order
 * @param lasts how long answers are taken, as it was written; empty for as long as the network does
 */
public record Question(String words, List<String> answers, Optional<String> lasts) {

  /** Keeps the list from changing later. */
  public Question {
    answers = List.copyOf(answers);
  }
}
