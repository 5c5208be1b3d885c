package org.ligne.ui.impact;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.FilteredResourcesSelectionDialog;
import org.ligne.editor.icons.Icon;

/** Asks which pack is meant: one of the workspace, or one from the disk. UI thread only. */
final class PackMenu extends Action implements IMenuCreator {
  private static final String EXTENSION = "ligne";

  private final Shell shell;
  private final Consumer<List<Path>> chosen;
  private final MenuManager choices = new MenuManager();

  /**
   * A menu of a window.
   *
   * @param chosen told the packs; none where the dated rules of the present ones are meant
   */
  PackMenu(Shell shell, Consumer<List<Path>> chosen) {
    super(Messages.choose, AS_DROP_DOWN_MENU);
    this.shell = shell;
    this.chosen = chosen;
    setImageDescriptor(Icon.PACK.descriptor());
    setToolTipText(Messages.choose);
    setMenuCreator(this);
    choices.add(action(Messages.fromWorkspace, this::ofWorkspace));
    choices.add(action(Messages.fromDisk, this::ofDisk));
    choices.add(action(Messages.folderFromDisk, this::folder));
    choices.add(action(Messages.dated, () -> chosen.accept(List.of())));
  }

  private static Action action(String text, Runnable todo) {
    return new Action(text) {
      @Override
      public void run() {
        todo.run();
      }
    };
  }

  @Override
  public void run() {
    ofWorkspace();
  }

  private void ofWorkspace() {
    var dialog =
        new FilteredResourcesSelectionDialog(
            shell, true, ResourcesPlugin.getWorkspace().getRoot(), IResource.FILE);
    dialog.setTitle(Messages.choose);
    dialog.setInitialPattern("**." + EXTENSION);
    if (dialog.open() == Window.OK) {
      accept(
          Arrays.stream(dialog.getResult())
              .filter(IFile.class::isInstance)
              .map(file -> ((IFile) file).getLocation())
              .filter(location -> location != null)
              .map(location -> location.toPath())
              .toList());
    }
  }

  private void ofDisk() {
    FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
    dialog.setText(Messages.choose);
    dialog.setFilterExtensions(new String[] {"*." + EXTENSION});
    if (dialog.open() != null) {
      Path folder = Path.of(dialog.getFilterPath());
      accept(Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
    }
  }

  private void folder() {
    DirectoryDialog dialog = new DirectoryDialog(shell);
    dialog.setText(Messages.choose);
    dialog.setMessage(Messages.chooseFolder);
    String folder = dialog.open();
    if (folder != null) {
      accept(List.of(Path.of(folder)));
    }
  }

  private void accept(List<Path> packs) {
    if (!packs.isEmpty()) {
      chosen.accept(packs);
    }
  }

  @Override
  public Menu getMenu(Control parent) {
    return choices.createContextMenu(parent);
  }

  @Override
  public Menu getMenu(Menu parent) {
    Menu menu = new Menu(parent);
    Arrays.stream(choices.getItems()).forEach(item -> item.fill(menu, -1));
    return menu;
  }

  @Override
  public void dispose() {
    choices.dispose();
  }
}
