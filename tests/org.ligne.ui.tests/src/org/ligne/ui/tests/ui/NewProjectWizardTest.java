package org.ligne.ui.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.ui.tests.driver.Language.in;
import static org.ligne.ui.tests.driver.Language.own;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Language;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;

/** The wizard that makes a project out of a few answers. */
@InWorkbench
class NewProjectWizardTest {
  private static final String ID = "org.ligne.ui.wizard.project";
  private static final String CAMPAIGN = in("launch.ligne", "lancement.ligne");

  @Test
  void aFewAnswersMakeAProjectWithoutProblems() throws CoreException {
    Shell wizard = open("Tea House");
    Widgets.fill(Widgets.field(wizard, "Web site:"), "example.com");
    Widgets.choose(Widgets.combo(wizard, "Country:"), "France");
    assertEquals("Europe/Paris", textOf(Widgets.combo(wizard, "Time zone:")));
    assertEquals("France", textOf(Widgets.combo(wizard, "Public holidays:")));
    assertEquals(in("French", "Français"), textOf(Widgets.combo(wizard, "Main language:")));
    Wizards.next(wizard);
    assertFalse(Wizards.canFinish(wizard));
    choose(wizard, "LinkedIn");
    choose(wizard, "YouTube");
    Widgets.click(Ui.get(() -> starting(wizard, "Put")));
    Ui.await("the wizard can finish", () -> Wizards.canFinish(wizard));
    Wizards.next(wizard);
    Widgets.fill(Widgets.field(wizard, "Director:"), "Ana Lima");
    Wizards.next(wizard);
    assertTrue(preview(wizard).contains("director Ana \"Ana Lima\""), preview(wizard));
    Wizards.finish(wizard);

    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Tea House");
    Projects.awaitBuild();
    assertEquals(List.of(), problems(project));
    assertTrue(project.getFile(CAMPAIGN).readString().contains("budget 300 EUR"));
    assertTrue(project.getFile("assets/video-wide.mp4").exists());
    assertEquals(
        in("editorial-line.ligne", "ligne-editoriale.ligne"),
        Ui.get(() -> Workbench.page().getActiveEditor().getTitle()));
  }

  @Test
  void whatIsMissingIsSaidWhileTyping() {
    Shell wizard = open("Tea");
    Text brand = Widgets.field(wizard, "Brand:");
    assertEquals("Tea", Ui.get(brand::getText));
    Widgets.fill(brand, "");
    Ui.awaitEquals(own("Type the name of the brand."), () -> Wizards.message(wizard));
    Widgets.fill(brand, "Tea");
    Widgets.fill(Widgets.field(wizard, "Web site:"), "no site");
    Ui.awaitEquals(
        own("Type an address such as example.com, without tracking parameters, or none."),
        () -> Wizards.message(wizard));
    Widgets.fill(Widgets.field(wizard, "Web site:"), "");
    Combo country = Widgets.combo(wizard, "Country:");
    Ui.run(() -> country.setText("Atlantis"));
    Ui.awaitEquals(
        own("Choose a country of the list: type its first letters."),
        () -> Wizards.message(wizard));
    Widgets.choose(country, "Canada");
    Wizards.next(wizard);
    choose(wizard, "Snapchat");
    Ui.awaitEquals(
        own("Snapchat: publishing needs special access or a person. Ligne will remind you of it."),
        () -> Wizards.message(wizard));
  }

  @Test
  void aFolderThatHoldsPlansIsLeftAlone() throws CoreException {
    IProject taken = Projects.create("Taken", Map.of(CAMPAIGN, "// mine"));
    taken.delete(false, true, null); // The files stay.
    Shell wizard = open("Taken");
    Wizards.next(wizard);
    choose(wizard, "LinkedIn");
    Ui.await("the wizard can finish", () -> Wizards.canFinish(wizard));
    Wizards.press(wizard, IDialogConstants.FINISH_ID);
    Shell refusal = Wizards.above(wizard);
    assertTrue(Widgets.texts(refusal).toString().contains(CAMPAIGN));
    assertFalse(taken.exists());
    Ui.run(refusal::close);
    Ui.run(wizard::close);
  }

  private static Shell open(String name) {
    Shell wizard = Wizards.open(ID);
    Widgets.fill(Widgets.field(wizard, "Project name:"), name);
    Wizards.next(wizard);
    return wizard;
  }

  private static void choose(Shell wizard, String network) {
    Widgets.click(wizard, network);
    Button button = Widgets.button(wizard, network);
    Ui.await(network + " chosen", button::getSelection);
  }

  private static Button starting(Shell wizard, String text) {
    return Widgets.all(wizard, Button.class).stream()
        .filter(button -> Language.isSaid(text, Widgets.plain(button.getText())))
        .findFirst()
        .orElseThrow();
  }

  private static String textOf(Combo combo) {
    return Ui.get(combo::getText);
  }

  private static String preview(Shell wizard) {
    return Ui.get(
        () -> {
          CTabFolder tabs = Widgets.all(wizard, CTabFolder.class).getFirst();
          return ((StyledText) tabs.getItem(0).getControl()).getText();
        });
  }

  private static List<String> problems(IProject project) throws CoreException {
    IMarker[] markers =
        project.findMarkers("org.ligne.editor.problem", true, IResource.DEPTH_INFINITE);
    return Arrays.stream(markers).map(each -> each.getAttribute(IMarker.MESSAGE, "")).toList();
  }
}
