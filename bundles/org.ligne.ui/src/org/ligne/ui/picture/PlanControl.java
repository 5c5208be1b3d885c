package org.ligne.ui.picture;

import java.util.Map;
import org.eclipse.jface.action.IAction;
import org.ligne.ui.visual.SceneCanvas;

/** What shows a plan inside a {@link PlanPane}. UI thread only. */
public interface PlanControl {

  /** The picture that has the keyboard. */
  SceneCanvas canvas();

  /** Puts the keyboard on what is in front; false if that cannot be. */
  default boolean setFocus() {
    return canvas().control().setFocus();
  }

  /** What commands of the workbench do here, by their action ids. */
  default Map<String, IAction> actions() {
    return Map.of();
  }
}
