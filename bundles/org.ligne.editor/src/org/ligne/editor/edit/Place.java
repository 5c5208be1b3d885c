package org.ligne.editor.edit;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.text.edits.TextEdit;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;
import org.ligne.editor.connection.CompoundUndo;
import org.ligne.editor.connection.StatusMessage;

/**
 * Where a command works. For the UI thread.
 *
 * @param editor the active editor
 * @param viewer its viewer
 * @param selection what is selected in it
 */
public record Place(ITextEditor editor, ITextViewer viewer, ITextSelection selection) {
  /** The editor's text. */
  public IDocument document() {
    return viewer.getDocument();
  }

  /** The selected region, without characters if only the caret stands there. */
  public IRegion region() {
    return new Region(selection.getOffset(), selection.getLength());
  }

  /** Whether the file may be changed; asks the user where a checkout is needed. */
  public boolean isWritable() {
    return !(editor instanceof ITextEditorExtension2 guard) || guard.validateEditorInputState();
  }

  /** Changes the text in one step that can be undone, if the file may be changed. */
  public void apply(TextEdit edit) throws BadLocationException {
    if (isWritable()) {
      CompoundUndo.apply(document(), edit);
    }
  }

  /** Selects characters and brings them into sight. */
  public void select(IRegion region) {
    editor.selectAndReveal(region.getOffset(), region.getLength());
  }

  /** Says in the status line why nothing happened. */
  public void refuse(String reason) {
    StatusMessage.show(reason, true);
    viewer.getTextWidget().getDisplay().beep();
  }
}
