package org.ligne.ui.schedule;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;

/**
 * What the platform is told to be selected when a menu of rows opens: nothing. Rows lead to files,
 * but what it has for files, such as comparing them, is not about rows.
 */
final class RowsAlone implements ISelectionProvider {
  @Override
  public ISelection getSelection() {
    return StructuredSelection.EMPTY;
  }

  @Override
  public void setSelection(ISelection selection) {
    // There is nothing to select.
  }

  @Override
  public void addSelectionChangedListener(ISelectionChangedListener listener) {
    // It never changes.
  }

  @Override
  public void removeSelectionChangedListener(ISelectionChangedListener listener) {
    // It never changes.
  }
}
