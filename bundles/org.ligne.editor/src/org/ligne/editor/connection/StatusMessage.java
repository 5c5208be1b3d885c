package org.ligne.editor.connection;

import java.util.Optional;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Shows a sentence in the status line of the window, where it disturbs nobody. */
public final class StatusMessage {
  private StatusMessage() {}

  /** Shows a sentence; UI thread only. */
  public static void show(String sentence, boolean isError) {
    Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
        .map(IWorkbenchWindow::getActivePage)
        .flatMap(StatusMessage::bars)
        .map(IActionBars::getStatusLineManager)
        .ifPresent(line -> show(line, sentence, isError));
  }

  private static void show(IStatusLineManager line, String sentence, boolean isError) {
    line.setErrorMessage(isError ? sentence : null);
    line.setMessage(isError ? null : sentence);
  }

  /** Only what the part in front says is seen; a part that says nothing leaves it to the editor. */
  private static Optional<IActionBars> bars(IWorkbenchPage page) {
    if (page.getActivePart() instanceof IViewPart view) {
      return Optional.of(view.getViewSite().getActionBars());
    }
    IEditorPart editor = page.getActiveEditor();
    return Optional.ofNullable(editor).map(each -> each.getEditorSite().getActionBars());
  }

  static void show(MessageParams message) {
    show(message.getMessage(), message.getType() == MessageType.Error);
  }
}
