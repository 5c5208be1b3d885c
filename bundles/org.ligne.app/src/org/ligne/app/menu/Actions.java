package org.ligne.app.menu;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;

/**
 * The platform's actions of one window, each made once, registered for its key, and given a picture
 * of our family where there is one.
 */
final class Actions {
  private static final Map<String, String> PICTURES =
      Map.of(
          ActionFactory.NEW_WIZARD_DROP_DOWN.getId(), "new",
          ActionFactory.SAVE.getId(), "save",
          ActionFactory.SAVE_ALL.getId(), "save_all",
          ActionFactory.BACKWARD_HISTORY.getId(), "backward",
          ActionFactory.FORWARD_HISTORY.getId(), "forward");

  private final IWorkbenchWindow window;
  private final Consumer<IAction> register;
  private final Map<String, IWorkbenchAction> made = new HashMap<>();

  Actions(IWorkbenchWindow window, Consumer<IAction> register) {
    this.window = window;
    this.register = register;
  }

  IWorkbenchAction get(ActionFactory factory) {
    return made.computeIfAbsent(factory.getId(), id -> make(factory));
  }

  private IWorkbenchAction make(ActionFactory factory) {
    IWorkbenchAction action = factory.create(window);
    String picture = PICTURES.get(factory.getId());
    if (picture != null) {
      action.setImageDescriptor(picture(picture));
      action.setDisabledImageDescriptor(null);
      action.setHoverImageDescriptor(null);
    }
    register.accept(action);
    return action;
  }

  IWorkbenchWindow window() {
    return window;
  }

  static ImageDescriptor picture(String name) {
    String path = "icons/bar/" + name + ".svg";
    return ResourceLocator.imageDescriptorFromBundle("org.ligne.app", path).orElseThrow();
  }
}
