package org.ligne.editor.connection;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.eclipse.text.edits.TextEdit;
import org.eclipse.text.edits.UndoEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

/** Makes many edits of an open document one step of its undo history. */
public final class CompoundUndo {
  private CompoundUndo() {}

  /** A change of a document. */
  @FunctionalInterface
  interface Edit {
    UndoEdit perform() throws BadLocationException;
  }

  /** Applies an edit as one step; the caller is on the UI thread. */
  public static void apply(IDocument document, TextEdit edit) throws BadLocationException {
    perform(document, () -> edit.apply(document, TextEdit.CREATE_UNDO));
  }

  /** Makes a change as one step, on the UI thread, since editors show the document. */
  static UndoEdit perform(IDocument document, Edit edit) throws BadLocationException {
    if (Display.getCurrent() != null) {
      return compound(document, edit);
    }
    UndoEdit[] undo = new UndoEdit[1];
    BadLocationException[] failure = new BadLocationException[1];
    Display.getDefault()
        .syncExec(
            () -> {
              try {
                undo[0] = compound(document, edit);
              } catch (BadLocationException e) {
                failure[0] = e;
              }
            });
    if (failure[0] != null) {
      throw failure[0];
    }
    return undo[0];
  }

  private static UndoEdit compound(IDocument document, Edit edit) throws BadLocationException {
    IDocumentUndoManager history = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
    if (history == null) {
      return edit.perform();
    }
    history.commit();
    history.beginCompoundChange();
    try {
      return edit.perform();
    } finally {
      history.endCompoundChange();
    }
  }
}
