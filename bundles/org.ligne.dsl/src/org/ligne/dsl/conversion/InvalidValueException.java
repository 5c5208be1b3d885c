package org.ligne.dsl.conversion;

import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/**
 * A word that is no value of its kind; it becomes a sentence when the reader's language is known.
 */
public final class InvalidValueException extends ValueConverterException {
  private static final long serialVersionUID = 1L;

  private final ValueCode code;
  private final String word;

  /**
   * A refused word.
   *
   * @param code the kind that was expected
   * @param word the word as it was written
   * @param node its place, or null
   * @param cause why it was refused, or null
   */
  public InvalidValueException(ValueCode code, String word, INode node, Exception cause) {
    super(code.id() + ": " + word, node, cause);
    this.code = code;
    this.word = word;
  }

  /** The kind that was expected. */
  public ValueCode code() {
    return code;
  }

  /** The word as it was written. */
  public String word() {
    return word;
  }
}
