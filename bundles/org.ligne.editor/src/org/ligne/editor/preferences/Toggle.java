package org.ligne.editor.preferences;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Switches a preference on and off. Its key is written behind the class name and a colon. */
public final class Toggle extends AbstractHandler implements IElementUpdater, IExecutableExtension {
  private String key = "";

  @Override
  public void setInitializationData(IConfigurationElement config, String property, Object data) {
    key = data.toString();
  }

  @Override
  public Object execute(ExecutionEvent event) {
    Preferences.store().setValue(key, !Preferences.isOn(key));
    PlatformUI.getWorkbench()
        .getService(ICommandService.class)
        .refreshElements(event.getCommand().getId(), null);
    return null;
  }

  @Override
  public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
    element.setChecked(Preferences.isOn(key));
  }
}
