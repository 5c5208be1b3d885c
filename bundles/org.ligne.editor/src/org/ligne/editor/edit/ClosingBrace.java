package org.ligne.editor.edit;

import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IDocument;

/**
 * A closing brace that is typed where one stands already, because it came along with its opening
 * one: the caret passes over it instead. On the way it takes an empty line along.
 */
final class ClosingBrace {
  private final IDocument document;
  private final DocumentCommand command;
  private final String text;

  ClosingBrace(IDocument document, DocumentCommand command) {
    this.document = document;
    this.command = command;
    this.text = document.get();
  }

  /** Passes over the brace if it is the one that is meant; else leaves the command as it is. */
  void pass() throws BadLocationException {
    int brace = command.offset;
    while (brace < text.length() && Character.isWhitespace(text.charAt(brace))) {
      brace++;
    }
    if (brace == text.length() || text.charAt(brace) != '}' || !closesInnermost(brace)) {
      return;
    }
    if (line(brace) == line(command.offset)) {
      replace(command.offset, 0, brace);
    } else if (Lines.before(document, command.offset).isBlank()) {
      int start = document.getLineOffset(line(command.offset));
      replace(start, document.getLineOffset(line(brace)) - start, brace);
    }
  }

  /** Whether a brace ends the block at the caret, and none of those around it lacks its own. */
  private boolean closesInnermost(int brace) throws BadLocationException {
    List<Block> around =
        Block.of(text).stream().filter(block -> block.holds(command.offset)).toList();
    if (around.isEmpty() || around.getLast().close() != brace) {
      return false;
    }
    boolean isOneLine = line(around.getLast().open()) == line(brace);
    int from = isOneLine ? document.getLineOffset(line(brace)) : 0;
    return around.stream().filter(block -> block.open() >= from).allMatch(b -> b.close() >= 0);
  }

  private int line(int offset) throws BadLocationException {
    return document.getLineOfOffset(offset);
  }

  private void replace(int offset, int length, int brace) {
    command.offset = offset;
    command.length = length;
    command.text = "";
    command.caretOffset = brace + 1 - length;
    command.shiftsCaret = false;
  }
}
