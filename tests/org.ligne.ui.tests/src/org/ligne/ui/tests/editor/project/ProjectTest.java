package org.ligne.ui.tests.editor.project;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;
import org.ligne.ui.tests.editor.Plans;
import org.ligne.ui.tests.editor.Problems;

/** Markers of projects: they follow what is saved, and what becomes of the project. */
@InWorkbench
class ProjectTest {
  private static final String TASK = "org.ligne.editor.task";
  private static final String WRONG = Plans.CAMPAIGN.replace("Savoir", "Autre");

  @Test
  void aFileThatNobodyOpenedIsMarked() {
    IProject project = Plans.project();

    Projects.write(project, "campaign.ligne", WRONG);

    Ui.awaitEquals(
        List.of("There is no pillar named Autre here."), () -> Problems.errorMarkers(project));
  }

  @Test
  void savingAFileMarksThoseThatNeedIt() {
    IProject project = Plans.project();
    IFile line = project.getFile("line.ligne");
    IEditorPart editor = Workbench.open(line);
    Workbench.caretBehind(editor, "pillar Savoir");
    Keys.type("s");
    Keys.press("CTRL+S");

    Ui.await("saved", () -> !editor.isDirty());
    Ui.awaitEquals(
        true, () -> Problems.errorMarkers(Plans.campaign(project)).toString().contains("Savoir"));
  }

  @Test
  void commentsThatSayWhatIsToBeDoneAreTasks() {
    IProject project = Plans.project();

    Projects.write(
        project,
        "campaign.ligne",
        "// TODO another post\n/* À FAIRE : relire */\n"
            + Plans.CAMPAIGN.replace("carte", "carte // TODO no comment"));

    Ui.awaitEquals(
        List.of("TODO another post", "À FAIRE : relire"), () -> Problems.markers(project, TASK));
  }

  @Test
  void aCleanBuildFindsEverythingAgain() throws Exception {
    IProject project = Plans.project();
    Projects.write(project, "campaign.ligne", WRONG);
    Ui.awaitEquals(1, () -> Problems.errorMarkers(project).size());

    project.build(IncrementalProjectBuilder.CLEAN_BUILD, null);
    Ui.awaitEquals(List.of(), () -> Problems.errorMarkers(project));
    project.build(IncrementalProjectBuilder.FULL_BUILD, null);

    Ui.awaitEquals(1, () -> Problems.errorMarkers(project).size());
  }

  @Test
  void aRenamedProjectIsCheckedUnderItsNewName() throws Exception {
    IProject project = Plans.project();
    Projects.awaitBuild();

    project.move(IPath.fromOSString("/renamed"), true, null);
    IProject renamed = project.getWorkspace().getRoot().getProject("renamed");
    Projects.write(renamed, "campaign.ligne", WRONG);

    Ui.awaitEquals(1, () -> Problems.errorMarkers(renamed).size());
  }

  @Test
  void aFileThatIsRenamedWhileItIsOpenIsStillChecked() throws Exception {
    IProject project = Plans.project();
    IEditorPart editor = Workbench.open(Plans.campaign(project));

    Plans.campaign(project).move(IPath.fromOSString("other.ligne"), true, null);
    Ui.awaitEquals("other.ligne", editor::getTitle);
    Workbench.caretBehind(editor, "on linked");
    Keys.type("x");

    Ui.awaitEquals(List.of("linkedxin"), () -> Problems.errors(editor));
  }

  @Test
  void unsavedTextOfOneEditorCountsInAnother() {
    IProject project = Plans.project();
    IEditorPart campaign = Workbench.open(Plans.campaign(project));
    IEditorPart line = Workbench.open(project.getFile("line.ligne"));

    Workbench.caretBehind(line, "channel linkedin");
    Keys.type("2");

    Ui.awaitEquals(List.of("linkedin"), () -> Problems.errors(campaign));
    Workbench.command("org.eclipse.ui.edit.undo");
    Ui.awaitEquals(List.of(), () -> Problems.errors(campaign));
  }
}
