package org.ligne.app.menu;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The toolbar: little, and each of it used every day. Others add theirs between ours. */
final class ToolBars {
  private final ICoolBarManager bar;
  private final Actions actions;

  ToolBars(ICoolBarManager bar, Actions actions) {
    this.bar = bar;
    this.actions = actions;
  }

  void fill() {
    bar.add(new GroupMarker("group.file"));
    bar.add(item(file(), IWorkbenchActionConstants.TOOLBAR_FILE));
    bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    bar.add(new GroupMarker("group.nav"));
    bar.add(item(navigate(), IWorkbenchActionConstants.TOOLBAR_NAVIGATE));
    bar.add(new GroupMarker(IWorkbenchActionConstants.GROUP_EDITOR));
    bar.add(new GroupMarker(IWorkbenchActionConstants.GROUP_HELP));
  }

  private static ToolBarContributionItem item(ToolBarManager manager, String id) {
    return new ToolBarContributionItem(manager, id);
  }

  private static ToolBarManager manager() {
    return new ToolBarManager(SWT.FLAT | SWT.RIGHT);
  }

  private ToolBarManager file() {
    ToolBarManager file = manager();
    file.add(new Separator(IWorkbenchActionConstants.NEW_GROUP));
    file.add(actions.get(ActionFactory.NEW_WIZARD_DROP_DOWN));
    file.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
    file.add(new GroupMarker(IWorkbenchActionConstants.SAVE_GROUP));
    file.add(actions.get(ActionFactory.SAVE));
    file.add(actions.get(ActionFactory.SAVE_ALL));
    file.add(new GroupMarker(IWorkbenchActionConstants.SAVE_EXT));
    file.add(new Separator(IWorkbenchActionConstants.EDIT_GROUP));
    file.add(command(IWorkbenchCommandConstants.EDIT_UNDO, "undo"));
    file.add(command(IWorkbenchCommandConstants.EDIT_REDO, "redo"));
    file.add(new Separator(IWorkbenchActionConstants.BUILD_GROUP));
    file.add(new GroupMarker(IWorkbenchActionConstants.BUILD_EXT));
    file.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    return file;
  }

  /** Under an id of its own: the platform hides its undo and redo buttons by theirs. */
  private CommandContributionItem command(String id, String picture) {
    CommandContributionItemParameter item =
        new CommandContributionItemParameter(
            actions.window(),
            "org.ligne.app.bar." + picture,
            id,
            CommandContributionItem.STYLE_PUSH);
    item.icon = Actions.picture(picture);
    return new CommandContributionItem(item);
  }

  private ToolBarManager navigate() {
    ToolBarManager navigate = manager();
    navigate.add(new Separator(IWorkbenchActionConstants.HISTORY_GROUP));
    navigate.add(new GroupMarker(IWorkbenchActionConstants.GROUP_APP));
    navigate.add(actions.get(ActionFactory.BACKWARD_HISTORY));
    navigate.add(actions.get(ActionFactory.FORWARD_HISTORY));
    navigate.add(new Separator(IWorkbenchActionConstants.PIN_GROUP));
    return navigate;
  }
}
