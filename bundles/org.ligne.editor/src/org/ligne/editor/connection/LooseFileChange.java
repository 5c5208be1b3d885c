package org.ligne.editor.connection;

import java.nio.file.Path;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.TextChange;
import org.eclipse.osgi.util.NLS;
import org.eclipse.text.edits.UndoEdit;

/** Changes and saves a closed file that lies outside the workspace. */
final class LooseFileChange extends TextChange {
  private final IPath location;

  LooseFileChange(String name, Path file) {
    super(name);
    this.location = IPath.fromPath(file);
  }

  @Override
  protected IDocument acquireDocument(IProgressMonitor monitor) throws CoreException {
    manager().connect(location, LocationKind.LOCATION, monitor);
    return buffer().getDocument();
  }

  @Override
  protected UndoEdit performEdits(IDocument document) throws BadLocationException {
    return CompoundUndo.perform(document, () -> super.performEdits(document));
  }

  @Override
  protected void commit(IDocument document, IProgressMonitor monitor) throws CoreException {
    buffer().commit(monitor, false);
  }

  @Override
  protected void releaseDocument(IDocument document, IProgressMonitor monitor)
      throws CoreException {
    manager().disconnect(location, LocationKind.LOCATION, monitor);
  }

  @Override
  protected Change createUndoChange(UndoEdit edit) {
    LooseFileChange undo = new LooseFileChange(getName(), location.toPath());
    undo.setEdit(edit);
    return undo;
  }

  @Override
  public void initializeValidationData(IProgressMonitor monitor) {
    // The file is read again when the change is made.
  }

  @Override
  public RefactoringStatus isValid(IProgressMonitor monitor) {
    return location.toFile().canWrite()
        ? new RefactoringStatus()
        : RefactoringStatus.createFatalErrorStatus(
            NLS.bind(Messages.fileGone, location.lastSegment()));
  }

  @Override
  public Object getModifiedElement() {
    return location.toFile();
  }

  private ITextFileBuffer buffer() {
    return manager().getTextFileBuffer(location, LocationKind.LOCATION);
  }

  private static ITextFileBufferManager manager() {
    return FileBuffers.getTextFileBufferManager();
  }
}
