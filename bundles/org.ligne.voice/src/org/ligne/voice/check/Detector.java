package org.ligne.voice.check;

import java.util.List;
import java.util.function.Consumer;

/** A rule's kind at work. Never changes; may be used by any thread. */
interface Detector {
  /**
   * Looks at all texts of a post that are in scope, in order.
   *
   * @param fields never empty
   */
  void detect(List<Field> fields, Consumer<Hit> out);
}
