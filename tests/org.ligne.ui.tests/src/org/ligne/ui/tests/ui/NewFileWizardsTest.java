package org.ligne.ui.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.ui.tests.driver.Language.in;
import static org.ligne.ui.tests.driver.Language.own;

import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;

/** The wizards that add a plan to a project, and the one that brings the samples. */
@InWorkbench
class NewFileWizardsTest {

  @Test
  void aCampaignFollowsTheLineOfTheProject() throws CoreException {
    IProject project = Projects.create("tea", Texts.PROJECT);
    Shell wizard = Wizards.open("org.ligne.ui.wizard.campaign", project);
    Combo line = Widgets.combo(wizard, "Line:");
    Ui.awaitEquals("The Tea Room (Tea)", line::getText);
    Widgets.fill(Widgets.field(wizard, "Title:"), "Opening");
    Ui.awaitEquals(
        own("There is a campaign Opening already. Choose another name."),
        () -> Wizards.message(wizard));
    Widgets.fill(Widgets.field(wizard, "Title:"), "A winter at home");
    assertEquals("AWinterAtHome", Ui.get(() -> Widgets.field(wizard, "Name in plans:").getText()));
    Text file = Widgets.field(wizard, "File:");
    Ui.awaitEquals("a-winter-at-home.ligne", file::getText);
    Widgets.fill(file, "plans/winter");
    Wizards.finish(wizard);
    IFile made = project.getFile("plans/winter.ligne");
    assertTrue(
        made.readString().contains("campaign AWinterAtHome \"A winter at home\" follows Tea"));
  }

  @Test
  void aCampaignNeedsALine() {
    IProject project = Projects.create("empty", Map.of());
    Shell wizard = Wizards.open("org.ligne.ui.wizard.campaign", project);
    Ui.await(
        "the reason",
        () ->
            String.valueOf(Wizards.message(wizard))
                .contains(in("no editorial line", "pas de ligne éditoriale")));
    assertFalse(Wizards.canFinish(wizard));
  }

  @Test
  void aLineIsAddedToAProject() throws CoreException {
    IProject project = Projects.create("tea", Texts.PROJECT);
    Shell wizard = Wizards.open("org.ligne.ui.wizard.line", project);
    Widgets.fill(Widgets.field(wizard, "Brand:"), "Tea");
    Wizards.next(wizard);
    Widgets.click(wizard, "LinkedIn");
    Ui.await("LinkedIn", Widgets.button(wizard, "LinkedIn")::getSelection);
    Wizards.next(wizard);
    Wizards.next(wizard);
    Ui.awaitEquals(
        own("There is a line Tea in this project already. Go back and choose another brand."),
        () -> Wizards.message(wizard));
    Wizards.back(wizard);
    Wizards.back(wizard);
    Wizards.back(wizard);
    Widgets.fill(Widgets.field(wizard, "Brand:"), "Coffee House");
    Wizards.next(wizard);
    Wizards.next(wizard);
    Wizards.next(wizard);
    Ui.await("the wizard can finish", () -> Wizards.canFinish(wizard));
    Wizards.finish(wizard);
    assertTrue(project.getFile("coffee-house.ligne").readString().contains("line CoffeeHouse for"));
  }

  @Test
  void aPlatformSaysWhatMayBeReplaced() throws CoreException {
    IProject project = Projects.create("tea", Texts.PROJECT);
    Shell wizard = Wizards.open("org.ligne.ui.wizard.platform", project);
    Widgets.fill(Widgets.field(wizard, "Title:"), "Mastodon");
    Ui.awaitEquals(
        own("In this project your Mastodon replaces the one Ligne comes with."),
        () -> Wizards.message(wizard));
    Wizards.next(wizard);
    assertFalse(Wizards.canFinish(wizard));
    Widgets.fill(Widgets.field(wizard, "Source:"), "Our server");
    Ui.await("the wizard can finish", () -> Wizards.canFinish(wizard));
    Wizards.finish(wizard);
    String text = project.getFile("mastodon.ligne").readString();
    assertTrue(text.contains("source Guide \"Our server\" read "), text);
  }

  @Test
  void samplesComeWithWhatTheyImport() {
    Shell wizard = Wizards.open("org.ligne.ui.wizard.samples");
    Wizards.finish(wizard);
    IProject tea = ResourcesPlugin.getWorkspace().getRoot().getProject("maison-du-the");
    assertTrue(tea.getFile("assets/boites.jpg").exists());
    IProject packs = ResourcesPlugin.getWorkspace().getRoot().getProject("packs-maison");
    assertTrue(packs.getFile("ecriture-claire.ligne").exists());

    Shell again = Wizards.open("org.ligne.ui.wizard.samples");
    Button there = Ui.get(() -> Widgets.all(again, Button.class).getFirst());
    assertEquals(
        "Maison du Thé " + own("(already here)"), Ui.get(() -> Widgets.plain(there.getText())));
    assertFalse(Ui.get(there::isEnabled));
    Ui.run(again::close);
  }
}
