package org.ligne.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;

/** Light and dark, changed while the workbench runs. */
@InWorkbench
class ThemeTest {

  @AfterEach
  void asTheSystem() {
    look("system");
  }

  @Test
  void darkMakesTreesAndTextsDark() {
    IProject project = Projects.create("themed", Map.of("plan.ligne", "pack Empty {}\n"));
    IEditorPart editor = Workbench.open(project.getFile("plan.ligne"));
    look("light");
    assertTrue(brightness(ground(explorer())) > 0.9f, "light tree");
    assertTrue(brightness(ground(Workbench.text(editor))) > 0.9f, "light text");
    look("dark");
    assertTrue(brightness(ground(explorer())) < 0.25f, "dark tree");
    assertTrue(brightness(ground(Workbench.text(editor))) < 0.25f, "dark text");
    assertTrue(brightness(words(explorer())) > 0.6f, "words on the dark tree");
  }

  @Test
  void theChoiceIsKeptForTheNextStart() {
    look("dark");
    assertTrue(chosen().contains("dark"), chosen());
    look("system");
    assertTrue(chosen().isEmpty(), chosen());
  }

  private static Tree explorer() {
    Workbench.show(IPageLayout.ID_PROJECT_EXPLORER);
    return Widgets.find(Ui.get(() -> Workbench.window().getShell()), Tree.class);
  }

  private static RGB ground(Control control) {
    return Ui.get(() -> control.getBackground().getRGB());
  }

  private static RGB words(Control control) {
    return Ui.get(() -> control.getForeground().getRGB());
  }

  private static float brightness(RGB colour) {
    return colour.getHSB()[2];
  }

  private static String chosen() {
    return InstanceScope.INSTANCE.getNode("org.eclipse.e4.ui.css.swt.theme").get("themeid", "");
  }

  private static void look(String to) {
    Ui.run(
        () -> {
          ICommandService commands = Workbench.window().getService(ICommandService.class);
          ParameterizedCommand command =
              ParameterizedCommand.generateCommand(
                  commands.getCommand("org.ligne.app.command.switchTheme"),
                  Map.of("org.ligne.app.command.switchTheme.to", to));
          Workbench.window().getService(IHandlerService.class).executeCommand(command, null);
        });
  }
}
