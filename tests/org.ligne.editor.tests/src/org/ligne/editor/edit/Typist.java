package org.ligne.editor.edit;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;

/**
 * Types into a text as an editor does, without one. The caret is written as a bar, a selection
 * stands between two bars.
 */
final class Typist {
  private static final char BAR = '|';

  private final Document document;
  private int caret;
  private int selected;
  private boolean preferences = true;

  private Typist(String text) {
    caret = text.indexOf(BAR);
    int end = text.lastIndexOf(BAR);
    selected = end > caret ? end - caret - 1 : 0;
    document = new Document(text.replace(String.valueOf(BAR), ""));
  }

  /** A text with a bar where the caret stands. */
  static Typist in(String text) {
    return new Typist(text);
  }

  /** Switches all preferences of typing off. */
  Typist plain() {
    preferences = false;
    return this;
  }

  /** Types characters one by one. */
  Typist type(String text) {
    text.chars().forEach(each -> change(caret, selected, String.valueOf((char) each)));
    return this;
  }

  /** Presses the backspace key. */
  Typist back() {
    change(caret - 1, 1, "");
    return this;
  }

  /** Presses the delete key. */
  Typist delete() {
    change(caret, 1, "");
    return this;
  }

  private void change(int offset, int length, String text) {
    var command = new Command();
    command.offset = offset;
    command.length = length;
    command.text = text;
    command.caretOffset = -1;
    command.shiftsCaret = true;
    command.doit = true;
    var strategies =
        new IAutoEditStrategy[] {
          new Pairs(() -> selected > 0 ? -1 : caret, key -> preferences),
          new SmartIndent(key -> preferences)
        };
    for (var strategy : strategies) {
      strategy.customizeDocumentCommand(document, command);
    }
    apply(command);
  }

  private void apply(DocumentCommand command) {
    try {
      document.replace(command.offset, command.length, command.text);
    } catch (BadLocationException e) {
      throw new AssertionError(e);
    }
    caret = command.caretOffset >= 0 ? command.caretOffset : command.offset + command.text.length();
    selected = 0;
  }

  /** The text with a bar at the caret. */
  @Override
  public String toString() {
    return new StringBuilder(document.get()).insert(caret, BAR).toString();
  }

  private static final class Command extends DocumentCommand {}
}
