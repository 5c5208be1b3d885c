package org.ligne.editor.connection;

import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Shows a sentence in the status line of the window, where it disturbs nobody. */
public final class StatusMessage {
  private StatusMessage() {}

  /** Shows a sentence; UI thread only. */
  public static void show(String sentence, boolean isError) {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    IEditorPart editor =
        window == null || window.getActivePage() == null
            ? null
            : window.getActivePage().getActiveEditor();
    if (editor != null) {
      var line = editor.getEditorSite().getActionBars().getStatusLineManager();
      line.setErrorMessage(isError ? sentence : null);
      line.setMessage(isError ? null : sentence);
    }
  }

  static void show(MessageParams message) {
    show(message.getMessage(), message.getType() == MessageType.Error);
  }
}
