package org.ligne.editor.pages;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The selection of the page in front. */
final class PageSelection implements IPostSelectionProvider {
  private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
  private final ListenerList<ISelectionChangedListener> later = new ListenerList<>();
  private final ISelectionChangedListener changed = event -> tell(listeners);
  private final ISelectionChangedListener settled = event -> tell(later);
  private ISelectionProvider page;

  /** Another page is in front; null if nothing can be selected there. */
  void turn(ISelectionProvider other) {
    if (page != null) {
      page.removeSelectionChangedListener(changed);
      if (page instanceof IPostSelectionProvider patient) {
        patient.removePostSelectionChangedListener(settled);
      } else {
        page.removeSelectionChangedListener(settled);
      }
    }
    page = other;
    if (page != null) {
      page.addSelectionChangedListener(changed);
      if (page instanceof IPostSelectionProvider patient) {
        patient.addPostSelectionChangedListener(settled);
      } else {
        page.addSelectionChangedListener(settled);
      }
    }
    tell(listeners);
    tell(later);
  }

  private void tell(ListenerList<ISelectionChangedListener> to) {
    SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
    to.forEach(listener -> listener.selectionChanged(event));
  }

  @Override
  public ISelection getSelection() {
    return page == null ? StructuredSelection.EMPTY : page.getSelection();
  }

  @Override
  public void setSelection(ISelection selection) {
    if (page != null) {
      page.setSelection(selection);
    }
  }

  @Override
  public void addSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.add(listener);
  }

  @Override
  public void removeSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.remove(listener);
  }

  @Override
  public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
    later.add(listener);
  }

  @Override
  public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
    later.remove(listener);
  }
}
