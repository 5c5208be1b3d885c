package org.ligne.editor.saving;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.texteditor.IDocumentProviderExtension;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * What an editor does when its user comes back to it and another program has changed or deleted its
 * file meanwhile: text that was not changed here follows the file, unsaved text is never given up
 * without a question, and even then is kept in the local history. On the UI thread.
 */
public final class OutsideChange {
  private final ITextEditor editor;
  private final IEditorInput input;

  /** A change of the file an editor shows. */
  public OutsideChange(ITextEditor editor) {
    this.editor = editor;
    this.input = editor.getEditorInput();
  }

  /** Asks where that is needed, and does as wished. */
  public void settle() {
    IDocumentProvider provider = editor.getDocumentProvider();
    if (provider.isDeleted(input)) {
      gone();
    } else if (!editor.isDirty() || isTheirsWanted()) {
      replace((IDocumentProviderExtension) provider);
    }
  }

  private void gone() {
    if (!editor.isDirty()) {
      editor.close(false);
    } else if (isFirst(
        Messages.goneTitle, Messages.goneQuestion, Messages.saveAgain, Messages.later)) {
      editor.doSave(new NullProgressMonitor());
    }
  }

  private boolean isTheirsWanted() {
    return !isFirst(
        Messages.changedTitle, Messages.changedQuestion, Messages.keepMine, Messages.takeTheirs);
  }

  /** Closing the question means the first answer, which gives up nothing. */
  private boolean isFirst(String title, String question, String first, String second) {
    String sentence = NLS.bind(question, input.getName());
    return MessageDialog.open(MessageDialog.QUESTION, shell(), title, sentence, 0, first, second)
        != 1;
  }

  private void replace(IDocumentProviderExtension provider) {
    try {
      provider.synchronize(input);
    } catch (CoreException e) {
      ErrorDialog.openError(
          shell(), Messages.notReplacedTitle, Messages.notReplaced, e.getStatus());
    }
  }

  private Shell shell() {
    return editor.getSite().getShell();
  }
}
