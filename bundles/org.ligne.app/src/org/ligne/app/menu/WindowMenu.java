package org.ligne.app.menu;

import static org.eclipse.ui.IWorkbenchActionConstants.MB_ADDITIONS;

import java.util.Map;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.menus.CommandContributionItem;
import org.ligne.app.theme.SwitchTheme;

/** The menu Window: how the workbench looks and what of it is shown. */
record WindowMenu(Menu menu) {
  MenuManager filled() {
    return menu.action(ActionFactory.OPEN_NEW_WINDOW)
        .line()
        .submenu(editor())
        .submenu(views())
        .submenu(appearance())
        .submenu(perspective())
        .submenu(moving())
        .group(MB_ADDITIONS)
        .line()
        .systemAction(ActionFactory.PREFERENCES)
        .list(ContributionItemFactory.OPEN_WINDOWS)
        .manager();
  }

  /** What concerns the text one is in. */
  private Menu editor() {
    Menu editor = menu.fresh(Messages.editor, "org.ligne.app.menu.editor");
    split(editor, Messages.splitBelow, "true");
    split(editor, Messages.splitBeside, "false");
    return editor
        .command("org.eclipse.ui.window.newEditor", Messages.clone)
        .line()
        .command("org.eclipse.ui.edit.text.zoomIn", Messages.zoomIn)
        .command("org.eclipse.ui.edit.text.zoomOut", Messages.zoomOut)
        .command("org.ligne.editor.command.zoomReset", Messages.zoomReset)
        .group(MB_ADDITIONS);
  }

  private static void split(Menu editor, String label, String horizontal) {
    editor.command(
        "org.eclipse.ui.window.splitEditor",
        label,
        CommandContributionItem.STYLE_CHECK,
        Map.of("Splitter.isHorizontal", horizontal));
  }

  private Menu views() {
    return menu.fresh(Messages.views, "showView").list(ContributionItemFactory.VIEWS_SHORTLIST);
  }

  private Menu appearance() {
    Menu appearance = menu.fresh(Messages.appearance, "org.ligne.app.menu.appearance");
    theme(appearance, Messages.light, SwitchTheme.LIGHT);
    theme(appearance, Messages.dark, SwitchTheme.DARK);
    theme(appearance, Messages.asSystem, SwitchTheme.AS_SYSTEM);
    return appearance
        .line()
        .command("org.eclipse.ui.ToggleCoolbarAction", Messages.toolBar)
        .command("org.eclipse.ui.window.fullscreenmode", Messages.fullScreen)
        .group(MB_ADDITIONS);
  }

  private static void theme(Menu appearance, String label, String theme) {
    appearance.command(
        SwitchTheme.COMMAND,
        label,
        CommandContributionItem.STYLE_RADIO,
        Map.of(SwitchTheme.PARAMETER, theme));
  }

  private Menu perspective() {
    return menu.fresh(Messages.perspective, "perspective")
        .list(ContributionItemFactory.PERSPECTIVES_SHORTLIST)
        .line()
        .action(ActionFactory.SAVE_PERSPECTIVE)
        .action(ActionFactory.RESET_PERSPECTIVE);
  }

  private Menu moving() {
    return menu.fresh(Messages.moving, "shortcuts")
        .action(ActionFactory.SHOW_QUICK_ACCESS)
        .line()
        .action(ActionFactory.ACTIVATE_EDITOR)
        .action(ActionFactory.NEXT_EDITOR)
        .action(ActionFactory.PREVIOUS_EDITOR)
        .action(ActionFactory.SHOW_OPEN_EDITORS)
        .line()
        .action(ActionFactory.NEXT_PART)
        .action(ActionFactory.PREVIOUS_PART)
        .command("org.eclipse.ui.window.maximizePart", Messages.maximize)
        .command("org.eclipse.ui.window.minimizePart", Messages.minimize);
  }
}
