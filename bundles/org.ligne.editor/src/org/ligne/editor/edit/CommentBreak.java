package org.ligne.editor.edit;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITypedRegion;
import org.ligne.editor.colouring.Partitions;

/** A line break inside a comment. */
final class CommentBreak extends LineBreak {
  private final ITypedRegion comment;

  CommentBreak(IDocument document, DocumentCommand command) throws BadLocationException {
    super(document, command);
    comment = Partitions.at(document, command.offset);
  }

  /** The next line has a star too if this one has, and a comment that was just begun is closed. */
  void inBlock() throws BadLocationException {
    String head = before.stripLeading();
    if (head.startsWith("/*") && isUnclosed()) {
      beginBefore(indentation + " * ", indentation + " */");
    } else if (head.startsWith("/*")) {
      begin(indentation + " * ");
    } else {
      begin(head.startsWith("*") ? indentation + "* " : indentation);
    }
  }

  private boolean isUnclosed() throws BadLocationException {
    String text = document.get(comment.getOffset(), comment.getLength());
    return behind.isBlank() && (text.length() < 4 || !text.endsWith("*/"));
  }

  /** What stands behind the caret stays a comment. */
  void inLine() {
    boolean inside = command.offset >= comment.getOffset() + 2;
    begin(inside && !behind.isBlank() ? indentation + "// " : indentation);
  }
}
