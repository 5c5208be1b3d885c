package org.ligne.editor.pages;

import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ligne.editor.text.LigneTextEditor;

/**
 * A page of the editor beside the text. It is made when somebody first turns to it. It changes the
 * plan by editing the editor's text only. UI thread only.
 */
public interface VisualPage {

  /** Makes the page. */
  Control create(Composite parent, LigneTextEditor editor);

  /** Somebody turned to the page. */
  void shown();

  /** Somebody turned away from the page. */
  default void hidden() {}

  /** Puts the keyboard on what matters. */
  void setFocus();

  /** What is selected on the page; empty where nothing can be. */
  default Optional<ISelectionProvider> selections() {
    return Optional.empty();
  }

  /**
   * What the workbench's own commands do here, by their action ids, such as copy and delete. Undo
   * and redo are the text's on every page.
   */
  default Map<String, IAction> actions() {
    return Map.of();
  }
}
