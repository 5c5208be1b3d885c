package org.ligne.ui.chosen;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.ligne.ui.picture.PlannedEntry;

/**
 * The entries the user of a window is at: those last chosen in a text, a picture, a table or a
 * tree. They stay chosen while the user is at something that is no entry. UI thread only.
 */
public final class ChosenEntries {
  private static final Map<IWorkbenchWindow, ChosenEntries> ALL = new WeakHashMap<>();

  private final List<Consumer<List<PlannedEntry>>> listeners = new CopyOnWriteArrayList<>();
  private List<PlannedEntry> chosen = List.of();

  private ChosenEntries() {}

  /** Those of a window. */
  public static ChosenEntries of(IWorkbenchWindow window) {
    return ALL.computeIfAbsent(window, ChosenEntries::following);
  }

  private static ChosenEntries following(IWorkbenchWindow window) {
    ChosenEntries chosen = new ChosenEntries();
    window.getSelectionService().addPostSelectionListener(chosen::selected);
    return chosen;
  }

  private void selected(IWorkbenchPart part, ISelection selection) {
    if (selection instanceof IStructuredSelection structured) {
      List<PlannedEntry> entries =
          structured.stream()
              .filter(PlannedEntry.class::isInstance)
              .map(PlannedEntry.class::cast)
              .toList();
      if (!entries.isEmpty()) {
        choose(entries);
      }
    }
  }

  private void choose(List<PlannedEntry> entries) {
    if (!entries.equals(chosen)) {
      chosen = entries;
      listeners.forEach(listener -> listener.accept(entries));
    }
  }

  /** The entries, the one chosen first in front; empty as long as none was chosen. */
  public List<PlannedEntry> get() {
    return chosen;
  }

  /** Has somebody told of other entries. */
  public void addListener(Consumer<List<PlannedEntry>> listener) {
    listeners.add(listener);
  }

  /** Undoes {@link #addListener}. */
  public void removeListener(Consumer<List<PlannedEntry>> listener) {
    listeners.remove(listener);
  }
}
