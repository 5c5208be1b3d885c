package org.ligne.ui.tests.language;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;

/** Views and context menus speak the language that Ligne was started in. */
@InWorkbench
class ViewsLanguageTest {
  private final Leftovers leftovers = new Leftovers();
  private IFile file;

  @BeforeEach
  void openAFile() {
    file = Plan.open();
  }

  @Test
  void views() {
    for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
      if (Leftovers.isOffered(view)) {
        leftovers.see(view.getId(), List.of(view.getLabel(), view.getDescription()));
        leftovers.see(view.getId(), Arrays.asList(view.getCategoryPath()));
        see(Workbench.show(view.getId()));
      }
    }
    leftovers.assertNone();
  }

  private void see(IViewPart view) {
    String id = view.getSite().getId();
    leftovers.see(id, List.of(view.getTitle(), view.getTitleToolTip()));
    leftovers.see(id, Ui.get(() -> labels(view.getViewSite().getActionBars().getMenuManager())));
    Ui.get(() -> contextMenus(view.getSite().getShell())).forEach(menu -> see(id, menu));
    leftovers.see(id, view.getSite().getShell());
  }

  private void see(String where, Menu menu) {
    leftovers.see(where + " context menu", Ui.get(() -> VisibleTexts.of(menu)));
  }

  private static List<String> labels(IMenuManager manager) {
    Menu menu = ((MenuManager) manager).createContextMenu(Workbench.window().getShell());
    List<String> labels = VisibleTexts.of(menu);
    menu.dispose();
    return labels;
  }

  /** On the UI thread only. */
  private static List<Menu> contextMenus(Composite parent) {
    return Stream.of(Tree.class, Table.class, StyledText.class)
        .flatMap(type -> Widgets.all(parent, type).stream())
        .filter(Control::isVisible)
        .map(Control::getMenu)
        .filter(menu -> menu != null)
        .toList();
  }

  @Test
  void contextMenusOfTheExplorer() {
    CommonNavigator explorer = (CommonNavigator) Workbench.show(IPageLayout.ID_PROJECT_EXPLORER);
    for (IResource element : List.of(file, file.getProject())) {
      Ui.run(() -> explorer.getCommonViewer().setSelection(new StructuredSelection(element)));
      see(element.getName(), Ui.get(() -> explorer.getCommonViewer().getControl().getMenu()));
    }
    leftovers.assertNone();
  }

  @Test
  void contextMenuOfTheText() {
    IEditorPart editor = Workbench.open(file);
    see("text", Ui.get(() -> Workbench.text(editor).getMenu()));
    leftovers.assertNone();
  }
}
