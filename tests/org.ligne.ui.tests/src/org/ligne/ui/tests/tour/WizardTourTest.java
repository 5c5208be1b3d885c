package org.ligne.ui.tests.tour;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.ui.tests.driver.Shells;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;
import org.ligne.ui.tests.ui.Wizards;

/** The wizards, page by page. */
class WizardTourTest extends Tour {
  private static final Consumer<Shell> NOTHING = wizard -> {};

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("looks")
  void newProject(Look look) {
    look.choose();
    Shell wizard = Wizards.open("org.ligne.ui.wizard.project");
    List<Consumer<Shell>> answers =
        List.of(
            page -> fill(page, 0, "Salon de thé"),
            page -> choose(page, "France"),
            page -> List.of("Instagram", "LinkedIn").forEach(each -> Widgets.click(page, each)),
            page -> fill(page, 0, "Ana Lima"),
            NOTHING);
    walk("project", look, wizard, answers);
    assertTrue(Wizards.canFinish(wizard));
    close(wizard);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void newCampaign(Look look) {
    look.choose();
    Shell wizard = Wizards.open("org.ligne.ui.wizard.campaign", example());
    walk("campaign", look, wizard, List.of(page -> fill(page, 0, "Un hiver chez soi"), NOTHING));
    Ui.await("a campaign that can be made", () -> Wizards.canFinish(wizard));
    close(wizard);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void newPlatform(Look look) {
    look.choose();
    Shell wizard = Wizards.open("org.ligne.ui.wizard.platform", example());
    walk("platform", look, wizard, List.of(page -> fill(page, 0, "Mastodon"), NOTHING));
    close(wizard);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void samples(Look look) {
    look.choose();
    Shell wizard = Wizards.open("org.ligne.ui.wizard.samples");
    assertTrue(Wizards.canFinish(wizard));
    Gallery.hang("samples", look, wizard);
    close(wizard);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void export(Look look) {
    look.choose();
    open("noel.ligne");
    Workbench.awaitEnabled("org.ligne.ui.command.export");
    Workbench.command("org.ligne.ui.command.export");
    Shell wizard = Wizards.dialog();
    walk(
        "export",
        look,
        wizard,
        List.of(NOTHING, WizardTourTest::awaitCount, WizardTourTest::awaitDryRun));
    close(wizard);
  }

  private static void awaitCount(Shell wizard) {
    Ui.await(
        "the entries to be counted",
        () -> String.valueOf(Wizards.message(wizard)).matches("\\d.*"));
  }

  private static void awaitDryRun(Shell wizard) {
    Tree tree = Widgets.find(wizard, Tree.class);
    Ui.await("the dry run", () -> tree.getItemCount() > 0);
  }

  /** Goes through the pages, answers each and takes its picture. */
  private static void walk(String scene, Look look, Shell wizard, List<Consumer<Shell>> answers) {
    int number = 0;
    for (Consumer<Shell> answer : answers) {
      if (number++ > 0) {
        Wizards.next(wizard);
      }
      answer.accept(wizard);
      Gallery.hang(scene + "-" + number, look, wizard);
    }
  }

  private static void fill(Shell wizard, int number, String text) {
    Text field =
        Ui.find(
            "field " + number,
            () ->
                Widgets.all(wizard, Text.class).stream()
                    .filter(each -> each.isVisible() && each.isEnabled() && each.getEditable())
                    .skip(number)
                    .findFirst()
                    .orElse(null));
    Widgets.fill(field, text);
    Ui.run(() -> field.setSelection(text.length()));
  }

  private static void choose(Shell wizard, String item) {
    Widgets.choose(
        Widgets.find(wizard, Combo.class, item, each -> List.of(each.getItems()).contains(item)),
        item);
  }

  private static void close(Shell wizard) {
    Ui.run(((WizardDialog) Ui.get(wizard::getData))::close);
    Shells.awaitClosed(wizard);
  }
}
