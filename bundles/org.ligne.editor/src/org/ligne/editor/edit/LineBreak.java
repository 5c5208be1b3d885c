package org.ligne.editor.edit;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IDocument;

/** A line break that is being typed, and what is known of the line it breaks. */
abstract class LineBreak {
  final IDocument document;
  final DocumentCommand command;
  final String lineEnd;
  final String indentation;
  final String before;
  final String behind;

  LineBreak(IDocument document, DocumentCommand command) throws BadLocationException {
    this.document = document;
    this.command = command;
    this.lineEnd = command.text;
    this.indentation = Lines.indentation(document, command.offset);
    this.before = Lines.before(document, command.offset);
    this.behind = Lines.behind(document, command.offset + command.length);
  }

  /** Begins the next line so; the blanks that stood behind the caret go. */
  final void begin(String start) {
    command.text = lineEnd + start;
    swallowBlanks();
  }

  /** Begins the next line so, and another one behind it; the caret stays on the first. */
  final void beginBefore(String start, String last) {
    begin(start);
    command.caretOffset = command.offset + command.text.length();
    command.shiftsCaret = false;
    command.text += lineEnd + last;
  }

  private void swallowBlanks() {
    int blanks = 0;
    while (blanks < behind.length() && Lines.isBlank(behind.charAt(blanks))) {
      blanks++;
    }
    command.length += blanks;
  }
}
