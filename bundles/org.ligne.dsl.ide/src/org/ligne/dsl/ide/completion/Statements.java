package org.ligne.dsl.ide.completion;

import java.util.stream.Stream;

/** Knows whole statements that fit a place. */
public interface Statements {

  /**
   * Statements that begin with a word.
   *
   * @param rule the rule of the grammar the word stands in
   * @param keyword the word
   * @param stops whether the editor can jump from stop to stop in what is inserted
   */
  Stream<Proposal> of(String rule, String keyword, Place place, boolean stops);
}
