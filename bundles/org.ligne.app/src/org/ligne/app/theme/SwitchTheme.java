package org.ligne.app.theme;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** The command that makes the workbench light or dark, or as the system is. */
public final class SwitchTheme extends AbstractHandler implements IElementUpdater {
  /** Id of the command. */
  public static final String COMMAND = "org.ligne.app.command.switchTheme";

  /** Its parameter: one of the values below. */
  public static final String PARAMETER = "org.ligne.app.command.switchTheme.to";

  /** Light, whatever the system does. */
  public static final String LIGHT = "light";

  /** Dark, whatever the system does. */
  public static final String DARK = "dark";

  /** As the system is. */
  public static final String AS_SYSTEM = "system";

  /** Without a parameter it changes from the one to the other. */
  @Override
  public Object execute(ExecutionEvent event) {
    String wanted = event.getParameter(PARAMETER);
    switch (wanted == null ? other() : wanted) {
      case LIGHT -> Themes.choose(Themes.LIGHT);
      case DARK -> Themes.choose(Themes.DARK);
      default -> Themes.followSystem();
    }
    PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null);
    return null;
  }

  private static String other() {
    return Themes.current().equals(Themes.DARK) ? LIGHT : DARK;
  }

  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
  public void updateElement(UIElement element, Map parameters) {
    element.setChecked(chosen().equals(parameters.get(PARAMETER)));
  }

  private static String chosen() {
    return switch (Themes.chosen()) {
      case Themes.LIGHT -> LIGHT;
      case Themes.DARK -> DARK;
      default -> AS_SYSTEM;
    };
  }
}
