package org.ligne.editor.connection;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.osgi.util.NLS;
import org.eclipse.text.edits.MalformedTreeException;

/**
 * Makes the changes that the server proposes. Open documents are changed in one step of their undo
 * history each and stay unsaved; closed files are changed and saved, and undone together.
 */
public final class WorkspaceEdits {
  /** What compare viewers call our texts. */
  public static final String TEXT_TYPE = "ligne";

  private WorkspaceEdits() {}

  /**
   * Applies an edit. What goes wrong because of files is shown in the status line.
   *
   * <p>UI thread only.
   *
   * @param label what undo will call it
   * @return whether everything was changed
   */
  public static boolean apply(WorkspaceEdit edit, String label) {
    try {
      List<EditStep> steps = EditStep.of(edit);
      Optional<String> locked = WriteAccess.missing(steps);
      if (locked.isPresent()) {
        StatusMessage.show(NLS.bind(Messages.readOnly, locked.get()), true);
        return false;
      }
      if (steps.stream().allMatch(WorkspaceEdits::isOpen)) {
        for (EditStep step : steps) {
          EditStep.Text text = (EditStep.Text) step;
          change(Documents.document(text.uri()).orElseThrow(), text.edits());
        }
        return true;
      }
      return perform(EditChanges.of(steps, label), label);
    } catch (CoreException | BadLocationException | UncheckedIOException e) {
      StatusMessage.show(NLS.bind(Messages.editFailed, label), true);
      return false;
    } catch (MalformedTreeException e) {
      Log.error("The server sent edits that overlap: " + label, e);
      return false;
    }
  }

  /**
   * Applies edits of one document as one step of its undo history.
   *
   * <p>UI thread only.
   *
   * @throws BadLocationException never, unless the document is changed at the same time
   */
  public static void change(IDocument document, List<? extends TextEdit> edits)
      throws BadLocationException {
    CompoundUndo.apply(document, TextEdits.of(document, edits));
  }

  /**
   * The edit as a change that a refactoring wizard can preview and perform.
   *
   * @throws UncheckedIOException if a file that is to be changed cannot be read
   */
  public static CompositeChange change(WorkspaceEdit edit, String label) {
    return EditChanges.of(EditStep.of(edit), label);
  }

  private static boolean isOpen(EditStep step) {
    return step instanceof EditStep.Text text && Documents.document(text.uri()).isPresent();
  }

  private static boolean perform(Change change, String label) throws CoreException {
    PerformChangeOperation operation = new PerformChangeOperation(change);
    operation.setUndoManager(RefactoringCore.getUndoManager(), label);
    change.initializeValidationData(new NullProgressMonitor());
    ResourcesPlugin.getWorkspace().run(operation, new NullProgressMonitor());
    if (operation.changeExecuted()) {
      return true;
    }
    Optional.ofNullable(operation.getValidationStatus())
        .map(status -> status.getMessageMatchingSeverity(status.getSeverity()))
        .ifPresent(reason -> StatusMessage.show(reason, true));
    return false;
  }
}
