package org.ligne.app.menu;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The menus and the toolbar of a window. */
public final class ActionBars extends ActionBarAdvisor {
  private final IWorkbenchWindow window;
  private final Actions actions;

  /** The bars of the configurer's window. */
  public ActionBars(IActionBarConfigurer configurer) {
    super(configurer);
    window = configurer.getWindowConfigurer().getWindow();
    actions = new Actions(window, this::register);
  }

  @Override
  protected void fillMenuBar(IMenuManager bar) {
    bar.add(new FileMenu(menu(Messages.file, IWorkbenchActionConstants.M_FILE)).filled());
    bar.add(new EditMenu(menu(Messages.edit, IWorkbenchActionConstants.M_EDIT)).filled());
    bar.add(
        new NavigateMenu(menu(Messages.navigate, IWorkbenchActionConstants.M_NAVIGATE)).filled());
    bar.add(new ProjectMenu(menu(Messages.project, IWorkbenchActionConstants.M_PROJECT)).filled());
    bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    bar.add(new WindowMenu(menu(Messages.window, IWorkbenchActionConstants.M_WINDOW)).filled());
    bar.add(new HelpMenu(menu(Messages.help, IWorkbenchActionConstants.M_HELP)).filled());
  }

  private Menu menu(String label, String id) {
    return new Menu(label, id, window, actions);
  }

  @Override
  protected void fillCoolBar(ICoolBarManager bar) {
    new ToolBars(bar, actions).fill();
  }
}
