package org.ligne.editor.connection;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ltk.core.refactoring.DocumentChange;
import org.eclipse.text.edits.UndoEdit;

/** Changes a document that an editor shows, and leaves it unsaved. */
final class OpenDocumentChange extends DocumentChange {
  OpenDocumentChange(String name, IDocument document) {
    super(name, document);
  }

  @Override
  protected UndoEdit performEdits(IDocument document) throws BadLocationException {
    return CompoundUndo.perform(document, () -> super.performEdits(document));
  }
}
