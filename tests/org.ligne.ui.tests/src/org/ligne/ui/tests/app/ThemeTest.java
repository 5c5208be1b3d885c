package org.ligne.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
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
  private static final List<String> VIEWS =
      List.of(
          IPageLayout.ID_PROJECT_EXPLORER,
          IPageLayout.ID_OUTLINE,
          IPageLayout.ID_PROP_SHEET,
          IPageLayout.ID_PROBLEM_VIEW,
          IPageLayout.ID_TASK_LIST,
          "org.ligne.ui.view.schedule");

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

  @Test
  void thereAndBackLeavesNothingUnreadable() {
    IProject project = Projects.create("themed", Map.of("plan.ligne", "pack Empty {}\n"));
    VIEWS.forEach(Workbench::show);
    Workbench.open(project.getFile("plan.ligne"));
    for (String theme : List.of("dark", "light", "dark", "light")) {
      look(theme);
      // The window system follows a moment later.
      Ui.await("usual words for " + theme, () -> areWordsLight() == theme.equals("dark"));
      Ui.awaitEquals(Set.of(), ThemeTest::unreadable);
    }
  }

  private static boolean areWordsLight() {
    return brightness(Ui.display().getSystemColor(SWT.COLOR_WIDGET_FOREGROUND).getRGB()) > 0.5f;
  }

  /** Kinds of controls with words that are hardly darker or lighter than their ground. */
  private static Set<String> unreadable() {
    return Widgets.all(Workbench.window().getShell(), Control.class).stream()
        .filter(Control::isVisible)
        .filter(control -> !paintsItself(control) && contrast(control) < 0.35f)
        .map(control -> control.getClass() + " " + control.getForeground())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Rulers beside a text, whose colours are their own. */
  private static boolean paintsItself(Control control) {
    return control.getClass().getName().contains("Ruler");
  }

  private static float contrast(Control control) {
    float words = brightness(control.getForeground().getRGB());
    return Math.abs(words - brightness(control.getBackground().getRGB()));
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
