package org.ligne.editor.edit;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/** A command on the active text editor. */
public abstract class EditorHandler extends AbstractHandler {
  @Override
  public final Object execute(ExecutionEvent event) {
    var editor = Adapters.adapt(HandlerUtil.getActiveEditor(event), ITextEditor.class);
    var viewer = Adapters.adapt(editor, ITextViewer.class);
    if (viewer != null
        && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
      try {
        run(new Place(editor, viewer, selection));
      } catch (BadLocationException e) {
        throw new IllegalStateException(e); // A selection lies inside its document.
      }
    }
    return null;
  }

  /**
   * Does the work.
   *
   * @throws BadLocationException never for offsets of the selection
   */
  protected abstract void run(Place place) throws BadLocationException;
}
