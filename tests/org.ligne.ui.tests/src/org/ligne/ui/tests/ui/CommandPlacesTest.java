package org.ligne.ui.tests.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.MenuTree;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;

/** The commands stand where one looks for them: in context menus and in the toolbar. */
@InWorkbench
class CommandPlacesTest {
  private static final String SCHEDULE = "org.ligne.ui.view.schedule";

  @Test
  void theTextOffersThemAndDoesWhatItOffers() {
    IProject project = Projects.create("tea", Texts.PROJECT);
    var editor = Workbench.open(project.getFile("opening.ligne"));
    MenuTree menu = MenuTree.of(Workbench.text(editor));
    List<String> wanted =
        List.of(
            "Open Declaration",
            "Show What Is Planned",
            "Quick Fix",
            "Rename…",
            "Find References",
            "Check",
            "Compile",
            "Export the Schedule…",
            "Open the Schedule",
            "Show in the Project Explorer");
    List<String> items = menu.items();
    assertTrue(items.containsAll(wanted), items::toString);
    List<String> text = menu.items("Text");
    assertTrue(text.containsAll(List.of("Format", "Toggle Comment")), text::toString);

    menu.choose("Compile");
    Notice.with("tea is compiled");
  }

  @Test
  void theExplorerOffersThemForProjectsOfPlans() {
    IProject project = Projects.create("tea", Texts.PROJECT);
    Explorer.expand(project.getFile("opening.ligne"));
    Explorer.select("tea");
    MenuTree menu = MenuTree.of(Ui.get(() -> Explorer.viewer().getTree()));
    List<String> items = menu.items();
    List<String> wanted =
        List.of("Check", "Compile", "Export the Schedule…", "Format", "Open the Schedule");
    assertTrue(items.containsAll(wanted), items::toString);

    menu.choose("Check");
    Notice.with("tea is checked");
  }

  @Test
  void anEntryOfTheScheduleOffersItsText() {
    IProject project = Projects.create("tea", Texts.PROJECT);
    Workbench.open(project.getFile("tea.ligne"));
    Workbench.show(SCHEDULE);
    Table table =
        Ui.find(
            "the entries",
            () -> tables().filter(each -> each.getItemCount() == 3).findFirst().orElse(null));
    Ui.run(
        () -> {
          Workbench.page().activate(Workbench.page().findView(SCHEDULE));
          table.setSelection(1);
          table.notifyListeners(SWT.Selection, Widgets.event(table));
        });
    MenuTree menu = MenuTree.of(table);
    Ui.await("the text", () -> menu.items().contains("Reveal in the Text"));
    assertTrue(menu.items().contains("Copy"), () -> menu.items().toString());

    menu.choose("Reveal in the Text");
    Ui.awaitEquals("opening.ligne", () -> Workbench.page().getActiveEditor().getTitle());
  }

  @Test
  void theToolbarHasWhatIsUsedEveryDay() {
    IProject project = Projects.create("tea", Texts.PROJECT);
    Workbench.open(project.getFile("tea.ligne"));
    for (String tip : List.of("Format", "Check", "Export the Schedule")) {
      assertTrue(Ui.get(() -> Ui.find(tip, () -> button(tip)).getImage() != null), tip);
    }
    ToolItem compile = Ui.find("a button", () -> button("Compile"));
    Ui.await("the button enabled", compile::isEnabled);
    Ui.run(() -> compile.notifyListeners(SWT.Selection, Widgets.event(compile)));
    Notice.with("tea is compiled");
  }

  /** The button of the window whose tip begins so; its keys stand behind. */
  private static ToolItem button(String tip) {
    return Widgets.all(window(), ToolBar.class).stream()
        .filter(ToolBar::isVisible)
        .flatMap(bar -> Arrays.stream(bar.getItems()))
        .filter(item -> item.getToolTipText() != null)
        .filter(item -> item.getToolTipText().replaceFirst(" \\(.*", "").equals(tip))
        .findFirst()
        .orElse(null);
  }

  private static Stream<Table> tables() {
    return Widgets.all(window(), Table.class).stream()
        .filter(table -> table.isVisible() && table.getColumnCount() == 11);
  }

  private static Composite window() {
    return Workbench.window().getShell();
  }
}
