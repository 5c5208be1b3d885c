package org.ligne.editor.rename;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.osgi.util.NLS;
import org.ligne.editor.connection.WorkspaceEdits;

/** Gives an element another name: its declaration and all that refers to it, in all texts. */
final class Renaming extends Refactoring {
  private final Target target;
  private String newName;
  private WorkspaceEdit edit = new WorkspaceEdit();

  Renaming(Target target) {
    this.target = target;
    this.newName = target.name();
  }

  /** What is renamed. */
  Target target() {
    return target;
  }

  /** The name it shall have. */
  void setNewName(String name) {
    newName = name;
  }

  /** What the server is to be asked for the name as it is now. */
  RenameParams wish() {
    return new RenameParams(new TextDocumentIdentifier(target.uri()), target.place(), newName);
  }

  @Override
  public String getName() {
    return NLS.bind(Messages.rename, target.name());
  }

  @Override
  public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
    return new RefactoringStatus();
  }

  /**
   * Asks the server for the changes; what it refuses, such as a name that is taken, is an error.
   */
  @Override
  public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) {
    Answer<WorkspaceEdit> answer =
        Answer.await(server -> server.getTextDocumentService().rename(wish()), monitor)
            .orElseThrow(OperationCanceledException::new);
    if (answer.refusal() != null) {
      return RefactoringStatus.createFatalErrorStatus(answer.refusal());
    }
    edit = answer.value() == null ? new WorkspaceEdit() : answer.value();
    return new RefactoringStatus();
  }

  @Override
  public Change createChange(IProgressMonitor monitor) {
    return WorkspaceEdits.change(edit, getName());
  }
}
