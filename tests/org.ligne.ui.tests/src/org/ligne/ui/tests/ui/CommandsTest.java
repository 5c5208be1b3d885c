package org.ligne.ui.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.ui.tests.driver.Language.in;
import static org.ligne.ui.tests.driver.Language.own;

import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Button;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Shells;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;

/** Check, compile, format, show: the commands on projects and files. */
@InWorkbench
class CommandsTest {
  private static final String SCHEDULE = "org.ligne.ui.view.schedule";
  private static final String MESSY = "line   Tea{languages en zone UTC}";

  @Test
  void commandsNeedAProjectToBeAt() {
    Ui.await("nothing to compile", () -> !isEnabled("compile"));
    assertFalse(Ui.get(() -> isEnabled("export")));
    IProject only = Projects.create("tea", Texts.PROJECT);
    Ui.await("the only project is the one", () -> isEnabled("compile"));
    Projects.create("other", Map.of());
    Workbench.open(only.getFile("tea.ligne"));
    Ui.await("the project of the text", () -> isEnabled("check"));
    assertFalse(Ui.get(() -> isEnabled("reveal")));
  }

  @Test
  void compilingSaysWhatCameOfItAndShowsIt() {
    IProject project = Projects.create("tea", Texts.PROJECT);
    Workbench.open(project.getFile("tea.ligne"));
    Keys.press("F9");
    List<String> notice = Notice.with("tea is compiled");
    assertTrue(
        notice.contains(
            in(
                "2 entries placed; one found no place.",
                "2 entrées placées ; une n’a pas trouvé de place.")),
        notice.toString());
    assertTrue(notice.contains(own("<a>Show the schedule</a>")), notice.toString());
    assertTrue(Workbench.isOpen(SCHEDULE));
  }

  @Test
  void whatHoldsErrorsIsNotCompiled() {
    IProject project = Projects.create("tea", Texts.PROJECT);
    Projects.write(project, "opening.ligne", Texts.CAMPAIGN.replace("follows Tea", "follows No"));
    Workbench.open(project.getFile("opening.ligne"));
    Workbench.command("org.ligne.ui.command.compile");
    List<String> notice = Notice.with("tea cannot be compiled");
    assertTrue(notice.contains(own("<a>Show the problems</a>")), notice.toString());
  }

  @Test
  void compilingAsksAboutUnsavedTexts() throws CoreException {
    IProject project = Projects.create("tea", Texts.PROJECT);
    IEditorPart editor = Workbench.open(project.getFile("opening.ligne"));
    Keys.type("// Mine\n");
    Ui.await("an unsaved text", editor::isDirty);
    Workbench.command("org.ligne.ui.command.compile");
    var question = Shells.that("a question", shell -> shell.getText().contains(own("Save")));
    Widgets.click(
        Ui.get(
            () ->
                Widgets.all(question, Button.class).stream()
                    .filter(button -> Integer.valueOf(0).equals(button.getData()))
                    .findFirst()
                    .orElseThrow()));
    Notice.with("tea is compiled");
    assertFalse(Ui.get(editor::isDirty));
    assertTrue(project.getFile("opening.ligne").readString().startsWith("// Mine"));
  }

  @Test
  void checkingCountsTheProblems() {
    IProject project = Projects.create("tea", Texts.PROJECT);
    Projects.write(project, "opening.ligne", Texts.CAMPAIGN.replace("after Doors", "after No"));
    Workbench.open(project.getFile("tea.ligne"));
    Workbench.command("org.ligne.ui.command.check");
    List<String> notice = Notice.with("tea is checked");
    assertTrue(
        notice.contains(in("1 error, 0 warnings.", "1 erreur, 0 avertissements.")),
        notice.toString());
  }

  @Test
  void allPlansOfAFolderAreLaidOut() throws Exception {
    IProject project =
        Projects.create(
            "tea",
            Map.of("a.ligne", MESSY, "plans/b.ligne", "team  X{editor Ana}", "c.ligne", "line {"));
    IEditorPart open = Workbench.open(project.getFile("a.ligne"));
    Explorer.select("tea");
    Ui.run(() -> Explorer.viewer().setSelection(new StructuredSelection(project)));
    Ui.await("the command", () -> Ui.get(() -> isEnabled("org.ligne.editor.command", "format")));
    Workbench.command("org.ligne.editor.command.format");
    List<String> notice = Notice.with("2 plans were laid out.");
    assertTrue(
        notice.toString().contains(in("syntax errors: c.ligne.", "erreurs de syntaxe : c.ligne.")),
        notice.toString());
    assertEquals("team X { editor Ana }\n", project.getFile("plans/b.ligne").readString());
    assertEquals(MESSY, project.getFile("a.ligne").readString());
    Ui.await("the open text laid out", open::isDirty);
    String text = Workbench.document(open).get();
    assertEquals("line Tea {\n  languages en\n  zone UTC\n}\n", text);
    assertEquals("line {", project.getFile("c.ligne").readString());
  }

  @Test
  void theFileOfATextIsShownInTheExplorer() {
    IProject project = Projects.create("tea", Texts.PROJECT);
    Workbench.open(project.getFile("opening.ligne"));
    Workbench.command("org.ligne.ui.command.showInExplorer");
    Ui.awaitEquals(
        project.getFile("opening.ligne"),
        () -> Explorer.viewer().getStructuredSelection().getFirstElement());
  }

  @Test
  void aStatementIsRevealedInItsText() {
    IProject project = Projects.create("tea", Texts.PROJECT);
    Explorer.expand(project.getFile("opening.ligne"));
    Explorer.select("Doors");
    Ui.await("the command", () -> isEnabled("reveal"));
    Workbench.command("org.ligne.ui.command.reveal");
    Ui.await("the editor", () -> Workbench.page().getActiveEditor() != null);
    IEditorPart editor = Ui.get(() -> Workbench.page().getActiveEditor());
    Ui.awaitEquals("Doors", () -> Workbench.viewer(editor).getTextWidget().getSelectionText());
  }

  @Test
  void theScheduleIsOpenedByItsCommand() {
    IProject project = Projects.create("tea", Texts.PROJECT);
    Workbench.open(project.getFile("tea.ligne"));
    Workbench.command("org.ligne.ui.command.openSchedule");
    Ui.await("the schedule", () -> Workbench.page().findView(SCHEDULE) != null);
    assertTrue(Workbench.isOpen(SCHEDULE));
  }

  private static boolean isEnabled(String command) {
    return isEnabled("org.ligne.ui.command", command);
  }

  private static boolean isEnabled(String start, String command) {
    return Workbench.window()
        .getService(ICommandService.class)
        .getCommand(start + "." + command)
        .isEnabled();
  }
}
