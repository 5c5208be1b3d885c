package org.ligne.ui.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;

/** Plans in the project explorer. */
@InWorkbench
class ExplorerTest {
  private IProject project;

  @BeforeEach
  void makeProject() {
    project = Projects.create("tea", Texts.PROJECT);
  }

  @Test
  void statementsStandBelowTheirFileInTheOrderOfTheText() {
    Explorer.expand(project.getFile("tea.ligne"));
    Explorer.expand(project.getFile("opening.ligne"));
    List<String> texts = Explorer.texts();
    int campaign = indexOf(texts, "Opening");
    assertTrue(texts.get(campaign).contains("We open"), texts.toString());
    assertTrue(texts.get(campaign + 1).startsWith("Doors"), texts.toString());
    assertTrue(texts.get(campaign + 2).startsWith("Thanks"), texts.toString());
    assertTrue(texts.get(campaign + 3).startsWith("Late"), texts.toString());
    assertTrue(indexOf(texts, "News") < indexOf(texts, "linkedin"), texts.toString());
    assertNotSame(image("Opening"), image("Doors"));
  }

  @Test
  void unsavedChangesAreShown() {
    Explorer.expand(project.getFile("opening.ligne"));
    IEditorPart editor = Workbench.open(project.getFile("opening.ligne"));
    Ui.run(
        () -> {
          var document = Workbench.viewer(editor).getDocument();
          document.set(document.get().replace("post Doors", "post Gates"));
        });
    Ui.await("the new name", () -> Explorer.item("Gates") != null);
    assertTrue(Ui.get(() -> Explorer.item("Opening").getExpanded()));
  }

  @Test
  void aDoubleClickGoesToTheText() {
    Explorer.expand(project.getFile("opening.ligne"));
    Explorer.select("Thanks");
    Explorer.doubleClick();
    Ui.awaitEquals(
        "Thanks",
        () -> {
          IEditorPart editor = Workbench.page().getActiveEditor();
          return editor == null ? "" : Workbench.viewer(editor).getTextWidget().getSelectionText();
        });
  }

  @Test
  void whatIsSelectedIsShownInItsEditorWhileBothAreLinked() {
    IEditorPart editor = Workbench.open(project.getFile("opening.ligne"));
    Explorer.expand(project.getFile("opening.ligne"));
    Explorer.link(true);
    try {
      Ui.awaitEquals(
          project.getFile("opening.ligne"),
          () -> Explorer.viewer().getStructuredSelection().getFirstElement());
      Explorer.select("Thanks");
      Ui.awaitEquals("Thanks", () -> Workbench.viewer(editor).getTextWidget().getSelectionText());
    } finally {
      Explorer.link(false);
    }
  }

  @Test
  void whatHasProblemsIsMarked() {
    Explorer.expand(project.getFile("opening.ligne"));
    Image before = image("Thanks");
    Projects.write(project, "opening.ligne", Texts.CAMPAIGN.replace("after Doors", "after Nobody"));
    Projects.awaitBuild();
    Ui.await("a mark on the post", () -> image("Thanks") != before);
    assertFalse(image("Doors") == image("Thanks"));
  }

  @Test
  void whatIsWrittenByExportsIsHidden() {
    Projects.write(project, "out/Opening.csv", "x");
    Projects.write(project, "plans/out/Own.md", "x");
    Workbench.show("org.eclipse.ui.navigator.ProjectExplorer");
    Ui.await(
        "the folder",
        () -> {
          Explorer.viewer().expandToLevel(project, 3);
          return Explorer.item("plans") != null;
        });
    List<String> texts = Explorer.texts();
    assertFalse(texts.contains(".project"), texts.toString());
    assertEquals(1, texts.stream().filter("out"::equals).count(), texts.toString());
  }

  @Test
  void plainFilesHaveNothingBelow() {
    IProject other = Projects.create("other", Map.of("note.md", "# Note"));
    Workbench.show("org.eclipse.ui.navigator.ProjectExplorer");
    Ui.await(
        "the file",
        () -> {
          Explorer.viewer().expandToLevel(other, 1);
          return Explorer.item("note.md") != null;
        });
    TreeItem item = Ui.get(() -> Explorer.item("note.md"));
    assertEquals(0, Ui.get(item::getItemCount));
    Ui.run(() -> Explorer.viewer().setSelection(StructuredSelection.EMPTY));
  }

  private static Image image(String start) {
    return Ui.get(() -> Explorer.item(start).getImage());
  }

  private static int indexOf(List<String> texts, String start) {
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).startsWith(start)) {
        return i;
      }
    }
    throw new AssertionError(start + " is not among " + texts);
  }
}
