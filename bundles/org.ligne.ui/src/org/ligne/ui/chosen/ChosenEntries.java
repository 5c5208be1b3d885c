package org.ligne.ui.chosen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.ligne.editor.text.LigneTextEditor;
import org.ligne.ui.picture.PlannedEntry;
import org.ligne.ui.picture.Statement;

/**
 * The entries the user of a window is at: those last chosen in a text, a picture, a table or a
 * tree. They stay chosen while the user is at something that is no entry. UI thread only.
 *
 * <p>Texts that are open go along: their caret is put to what is chosen elsewhere, so that the
 * outline and all else that goes by the caret do too.
 */
public final class ChosenEntries {
  private static final Map<IWorkbenchWindow, ChosenEntries> ALL = new HashMap<>();

  private final List<Consumer<List<PlannedEntry>>> listeners = new CopyOnWriteArrayList<>();
  private final OpenTexts texts;
  private final Asking asking = new Asking(entries -> choose(entries, () -> {}));
  private List<PlannedEntry> chosen = List.of();

  private ChosenEntries(IWorkbenchWindow window) {
    texts = new OpenTexts(window);
  }

  /** Those of a window. */
  public static ChosenEntries of(IWorkbenchWindow window) {
    return ALL.computeIfAbsent(window, ChosenEntries::following);
  }

  private static ChosenEntries following(IWorkbenchWindow window) {
    ChosenEntries chosen = new ChosenEntries(window);
    var selections = window.getSelectionService();
    selections.addPostSelectionListener(chosen::selected);
    chosen.selected(window.getPartService().getActivePart(), selections.getSelection());
    new Departures(window, () -> ALL.remove(window), chosen::forget);
    return chosen;
  }

  /** A project goes, and all that was chosen of it. */
  private void forget(IResource project) {
    if (chosen.stream().anyMatch(each -> each.project().equals(project))) {
      chosen = List.of();
      listeners.forEach(listener -> listener.accept(chosen));
    }
  }

  private void selected(IWorkbenchPart part, ISelection selection) {
    switch (selection) {
      case ITextSelection text -> caret(part, text);
      case IStructuredSelection structured -> objects(part, structured);
      case null, default -> {
        // Nothing that entries could come from.
      }
    }
  }

  /** The caret of a text, unless it was put there because of what is chosen. */
  private void caret(IWorkbenchPart part, ITextSelection text) {
    if (part instanceof LigneTextEditor editor && !texts.isPut(editor, text)) {
      TextPlace.of(editor, text.getOffset()).ifPresent(asking::later);
    }
  }

  private void objects(IWorkbenchPart part, IStructuredSelection selection) {
    List<PlannedEntry> entries = Entries.of(selection);
    if (!entries.isEmpty()) {
      asking.stop();
      choose(entries, () -> texts.follow(entries.getFirst()));
    } else if (selection.getFirstElement() instanceof Statement statement) {
      texts.follow(statement);
    } else {
      TextPlace.of(part, selection.getFirstElement()).ifPresent(asking::later);
    }
  }

  /** What is chosen already leaves all as it is: the caret too, wherever in the entry it is. */
  private void choose(List<PlannedEntry> entries, Runnable beside) {
    if (!entries.isEmpty() && !entries.equals(chosen)) {
      chosen = entries;
      beside.run();
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
