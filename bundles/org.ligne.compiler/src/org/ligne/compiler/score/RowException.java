package org.ligne.compiler.score;

/** A row that says nothing, with what is wrong and the value concerned. */
final class RowException extends Exception {
  private static final long serialVersionUID = 1;

  private final RowTrouble trouble;
  private final String value;

  RowException(RowTrouble trouble, String value) {
    super(trouble + " " + value);
    this.trouble = trouble;
    this.value = value;
  }

  RowTrouble trouble() {
    return trouble;
  }

  String value() {
    return value;
  }
}
