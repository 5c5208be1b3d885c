package org.ligne.ui.picture;

import java.util.List;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/**
 * What is selected in a picture, told to the workbench: {@link PlannedEntry}s, and {@link
 * Statement}s that are no entries.
 */
final class EntrySelection implements ISelectionProvider {
  private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
  private IStructuredSelection selection = StructuredSelection.EMPTY;

  void show(List<?> selected) {
    setSelection(new StructuredSelection(selected));
  }

  /** The entries among it. */
  List<PlannedEntry> entries() {
    return selection.stream()
        .filter(PlannedEntry.class::isInstance)
        .map(PlannedEntry.class::cast)
        .toList();
  }

  @Override
  public ISelection getSelection() {
    return selection;
  }

  @Override
  public void setSelection(ISelection other) {
    selection =
        other instanceof IStructuredSelection structured ? structured : StructuredSelection.EMPTY;
    SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
    listeners.forEach(listener -> listener.selectionChanged(event));
  }

  @Override
  public void addSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.add(listener);
  }

  @Override
  public void removeSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.remove(listener);
  }
}
