package org.ligne.ui.picture;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.ligne.editor.connection.Log;

/**
 * Steps of the workbench's history: changes of several files at once, open and closed. UI thread
 * only.
 */
final class FileSteps {
  private FileSteps() {}

  /** Takes the last step back. */
  static void undo() {
    try {
      history().undo(context(), new NullProgressMonitor(), origin());
    } catch (ExecutionException e) {
      Log.error("A change by hand could not be undone", e);
    }
  }

  /** Does again what was taken back last. */
  static void redo() {
    try {
      history().redo(context(), new NullProgressMonitor(), origin());
    } catch (ExecutionException e) {
      Log.error("A change by hand could not be done again", e);
    }
  }

  private static IOperationHistory history() {
    return PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
  }

  private static IUndoContext context() {
    return PlatformUI.getWorkbench().getOperationSupport().getUndoContext();
  }

  /**
   * Where the wish comes from. An editor whose text is part of a step asks whether the other files
   * may change too, but only if the wish comes from that editor or from nowhere: a view that lists
   * all of them is another place.
   */
  private static IAdaptable origin() {
    return new IAdaptable() {
      @Override
      public <T> T getAdapter(Class<T> type) {
        return type == IUndoContext.class ? type.cast(new View()) : null;
      }
    };
  }

  private static final class View implements IUndoContext {
    @Override
    public String getLabel() {
      return "";
    }

    @Override
    public boolean matches(IUndoContext other) {
      return other == this;
    }
  }
}
