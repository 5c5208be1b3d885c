package org.ligne.ui.impact;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.ligne.ui.picture.PlannedEntry;
import org.ligne.ui.picture.Reveal;

/** Leads from posts in the tree to their entries, and by a double click into their text. */
final class Leading implements IPostSelectionProvider {
  private final TreeViewer viewer;
  private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
  private final List<ISelectionChangedListener> later = new CopyOnWriteArrayList<>();

  Leading(TreeViewer viewer) {
    this.viewer = viewer;
    viewer.addSelectionChangedListener(event -> tell(listeners));
    viewer.addPostSelectionChangedListener(event -> tell(later));
    viewer.addOpenListener(
        event ->
            entries(event.getSelection())
                .findFirst()
                .ifPresent(entry -> Reveal.inText(entry.project(), entry.id())));
  }

  private static Stream<PlannedEntry> entries(ISelection selection) {
    return selection instanceof IStructuredSelection structured
        ? structured.stream()
            .filter(Branch.Post.class::isInstance)
            .map(post -> ((Branch.Post) post).entry())
        : Stream.of();
  }

  private void tell(List<ISelectionChangedListener> told) {
    SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
    told.forEach(listener -> listener.selectionChanged(event));
  }

  /** The entries of the posts that are selected. */
  @Override
  public ISelection getSelection() {
    return new StructuredSelection(entries(viewer.getSelection()).toList());
  }

  /** Nobody outside knows what is in the tree. */
  @Override
  public void setSelection(ISelection selection) {
    viewer.setSelection(selection);
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
