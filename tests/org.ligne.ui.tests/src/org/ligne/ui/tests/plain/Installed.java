package org.ligne.ui.tests.plain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.ligne.ui.tests.driver.MenuTree;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Shells;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;
import org.ligne.ui.tests.editor.Problems;
import org.ligne.ui.tests.ui.Wizards;

/** What was installed works as it does in the product. */
final class Installed {
  private static final String SCHEDULE = "org.ligne.ui.view.schedule";
  private static final Map<String, String> PAGES =
      Map.of(
          "org.ligne.editor.preferences", "Ligne",
          "org.ligne.editor.preferences.editor", "Editor",
          "org.ligne.editor.preferences.colours", "Syntax Colours",
          "org.ligne.editor.preferences.templates", "Templates");

  Map<String, Ui.Code> checks() {
    Map<String, Ui.Code> checks = new LinkedHashMap<>();
    checks.put("aPlanOpensInItsEditorWithItsProblems", Installed::editor);
    checks.put("thePerspectiveForWritingOpens", Installed::perspective);
    checks.put("wizardsOpen", Installed::wizards);
    checks.put("preferencesOpen", Installed::preferences);
    checks.put("theExampleIsPlanned", Installed::schedule);
    checks.put("nothingOfOursIsInTheLog", Installed::log);
    return checks;
  }

  private static void editor() {
    IProject project = Projects.create("plans", Map.of("plan.ligne", "pack A like B {}\n"));
    IEditorPart editor = Workbench.open(project.getFile("plan.ligne"));
    Ui.awaitEquals("org.ligne.editor.text", () -> editor.getSite().getId());
    Ui.await("an error in the text", () -> !Problems.errors(editor).isEmpty());
    Ui.await("an error in the problems", () -> !Problems.errorMarkers(project).isEmpty());
  }

  private static void perspective() {
    Ui.run(() -> PlatformUI.getWorkbench().showPerspective("org.ligne.ui.editorial", window()));
    Stream.of(
            IPageLayout.ID_PROJECT_EXPLORER,
            IPageLayout.ID_OUTLINE,
            IPageLayout.ID_PROP_SHEET,
            IPageLayout.ID_PROBLEM_VIEW)
        .forEach(view -> Ui.await("the view " + view, () -> Workbench.isOpen(view)));
    MenuTree bar = new MenuTree(() -> window().getShell().getMenuBar());
    Ui.await(
        "our commands in the menu",
        () -> bar.items("Project").containsAll(List.of("Check", "Compile")));
  }

  private static IWorkbenchWindow window() {
    return Workbench.window();
  }

  private static void wizards() {
    for (String each : List.of("project", "campaign", "line", "platform", "samples")) {
      Shell wizard = Wizards.open("org.ligne.ui.wizard." + each);
      Ui.await("a title", () -> !wizard.getText().isBlank());
      Wizards.press(wizard, IDialogConstants.CANCEL_ID);
      Shells.awaitClosed(wizard);
    }
  }

  private static void preferences() {
    PAGES.forEach(
        (id, title) -> {
          Ui.start(() -> PreferencesUtil.createPreferenceDialogOn(null, id, null, null).open());
          Shell dialog = Shells.titled("Preferences");
          Ui.await("the page " + title, () -> Widgets.texts(dialog).contains(title));
          Widgets.click(dialog, "Cancel");
          Shells.awaitClosed(dialog);
        });
  }

  private static void schedule() {
    Projects.example("packs-maison");
    IProject project = Projects.example("maison-du-the");
    Workbench.open(project.getFile("automne.ligne"));
    Workbench.show(SCHEDULE);
    Ui.await(
        "entries in the schedule",
        () ->
            Widgets.all(window().getShell(), Table.class).stream()
                .anyMatch(table -> table.isVisible() && table.getItemCount() > 50));
  }

  private static void log() throws IOException {
    Path file = Platform.getLogFileLocation().toPath();
    String log = Files.exists(file) ? Files.readString(file) : "";
    List<String> ours = log.lines().filter(line -> line.startsWith("!ENTRY org.ligne.")).toList();
    Ui.awaitEquals(List.of(), () -> ours);
  }
}
