package org.ligne.editor.saving;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.texteditor.ITextEditor;

/** A file was not saved for a reason its user can do something about. */
public final class NotSaved extends CoreException {
  private static final long serialVersionUID = 1;

  /**
   * With a sentence for the user.
   *
   * @param cause null if nothing was tried
   */
  NotSaved(String sentence, Throwable cause) {
    super(Status.error(sentence, cause));
  }

  /**
   * Tells why the text of an editor was not saved, and offers another place. On the UI thread.
   *
   * @return whether it is a failure of this kind; others are not told
   */
  public static boolean tell(ITextEditor editor, CoreException failure) {
    if (!(failure instanceof NotSaved)) {
      return false;
    }
    String sentence = failure.getStatus().getMessage();
    int answer =
        MessageDialog.open(
            MessageDialog.ERROR,
            editor.getSite().getShell(),
            Messages.notSavedTitle,
            sentence,
            0,
            Messages.understood,
            Messages.saveAs);
    if (answer == 1) {
      editor.doSaveAs();
    }
    return true;
  }
}
