package org.ligne.dsl.formatting;

import java.util.List;

/**
 * A statement of a file or of a body, by the numbers of its tokens.
 *
 * @param first its first token
 * @param last its last token
 * @param body what stands between its braces, or null
 */
record Statement(int first, int last, Body body) {

  /**
   * What stands between the braces of a statement.
   *
   * @param open the opening brace
   * @param close the closing brace
   * @param statements the statements between them
   * @param inline whether it stays on one line
   */
  record Body(int open, int close, List<Statement> statements, boolean inline) {}

  /** Whether it has a body that runs over several lines. */
  boolean isTall() {
    return body != null && !body.inline();
  }
}
