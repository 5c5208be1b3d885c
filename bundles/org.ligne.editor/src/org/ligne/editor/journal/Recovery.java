package org.ligne.editor.journal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.ligne.editor.connection.Log;

/** Offers unsaved texts of an earlier run back. On the UI thread. */
final class Recovery {
  private final Journal current;
  private final Journal left;

  /**
   * Offers texts of a journal.
   *
   * @param current where texts go that are unsaved now
   * @param left what an earlier run left
   */
  Recovery(Journal current, Journal left) {
    this.current = current;
    this.left = left;
  }

  /** Asks which texts to restore, if there are any that their files do not hold. */
  void offer(List<Entry> entries) {
    List<Finding> lost = entries.stream().map(this::examine).filter(each -> each != null).toList();
    if (!lost.isEmpty()) {
      RecoveryDialog dialog =
          new RecoveryDialog(PlatformUI.getWorkbench().getModalDialogShellProvider(), lost);
      switch (dialog.open()) {
        case RecoveryDialog.RESTORE -> dialog.chosen().forEach(this::restore);
        case RecoveryDialog.DISCARD -> dialog.chosen().forEach(each -> forget(each.entry()));
        default -> {} // Not now: they are offered again at the next start.
      }
    }
  }

  private Finding examine(Entry entry) {
    try {
      Finding finding = Finding.of(entry);
      if (finding.state() != Finding.State.SAVED) {
        return finding;
      }
      forget(entry);
    } catch (CoreException | IOException e) {
      Log.error("unsaved text could not be compared with its file: " + entry.uri(), e);
    }
    return null;
  }

  private void restore(Finding finding) {
    try {
      if (finding.state() == Finding.State.GONE) {
        create(finding);
      }
      IEditorPart editor = open(finding);
      if (editor instanceof ITextEditor text) {
        IDocument document = text.getDocumentProvider().getDocument(text.getEditorInput());
        replace(document, finding.entry().text());
        // Never in neither: the keeper takes a moment until it writes.
        current.keep(finding.entry().uri(), finding.entry().text());
        forget(finding.entry());
      }
    } catch (CoreException | BadLocationException | IOException e) {
      Log.error("unsaved text could not be restored: " + finding.entry().uri(), e);
    }
  }

  private static IEditorPart open(Finding finding) throws CoreException {
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    return finding.file() == null
        ? IDE.openEditorOnFileStore(page, finding.store())
        : IDE.openEditor(page, finding.file());
  }

  private static void create(Finding finding) throws CoreException {
    if (finding.file() == null) {
      finding.store().getParent().mkdir(EFS.NONE, null);
      finding.store().write(new byte[0], EFS.NONE, null);
    } else {
      finding.file().create(new ByteArrayInputStream(new byte[0]), true, null);
    }
  }

  /** Only what differs, so that the caret and the marks elsewhere stay. */
  private static void replace(IDocument document, String text) throws BadLocationException {
    String old = document.get();
    int most = Math.min(old.length(), text.length());
    int start = 0;
    while (start < most && old.charAt(start) == text.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && old.charAt(old.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
      end++;
    }
    document.replace(start, old.length() - start - end, text.substring(start, text.length() - end));
  }

  private void forget(Entry entry) {
    try {
      left.forget(entry.uri());
    } catch (IOException e) {
      Log.error("unsaved text could not be deleted: " + entry.uri(), e);
    }
  }
}
