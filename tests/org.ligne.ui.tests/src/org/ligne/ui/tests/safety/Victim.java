package org.ligne.ui.tests.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.ligne.ui.tests.driver.Hosted;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Shells;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;

/**
 * The workbench in a process of its own. In the role {@code type} it types into an editor, says so
 * and waits for its death; in the role {@code restore} it takes up what the dead one left; in the
 * role {@code leave} it types into two editors and leaves, once thinking better of it.
 */
public final class Victim extends Hosted {
  static final String ROLE = "ligne.role";
  static final String TOLD = "ligne.told";
  static final String PLAN = "team Maison {\n  editor Hugo\n}\n";
  static final String TYPED = "lin de la Rue";

  /** Started by {@link Companion}. */
  public Victim() {
    super("org.ligne.app.workbench");
  }

  @Override
  protected void drive() throws IOException, InterruptedException {
    switch (System.getProperty(ROLE)) {
      case "type" -> type();
      case "leave" -> leave();
      default -> restore();
    }
  }

  private static void type() throws IOException, InterruptedException {
    IProject project = Projects.create("victim", Map.of("team.ligne", PLAN));
    IEditorPart editor = Workbench.open(project.getFile("team.ligne"));
    Workbench.caretBehind(editor, "Hugo");
    Keys.type(TYPED);
    Ui.await("the text in the journal", () -> journal().contains("Hugo" + TYPED));
    tell("typed");
    new CountDownLatch(1).await();
  }

  private static void restore() throws IOException {
    Shell dialog = Shells.titled("Unsaved Text");
    IFile file =
        ResourcesPlugin.getWorkspace().getRoot().getProject("victim").getFile("team.ligne");
    Widgets.click(dialog, "Restore");
    IEditorPart editor = Ui.find("an editor", () -> Workbench.page().getActiveEditor());
    Ui.await("the restored text", editor::isDirty);
    tell("on disk: " + Files.readString(file.getLocation().toPath()));
    Ui.run(() -> Workbench.page().saveEditor(editor, false));
    tell("saved: " + Files.readString(file.getLocation().toPath()));
    Ui.await("an empty journal", () -> journal().isEmpty());
    tell("journal empty");
  }

  private static void leave() throws IOException, InterruptedException {
    IProject project = Projects.create("victim", Map.of("team.ligne", PLAN, "other.ligne", PLAN));
    for (String name : new String[] {"other.ligne", "team.ligne"}) {
      Workbench.caretBehind(Workbench.open(project.getFile(name)), "Hugo");
      Keys.type(TYPED);
    }
    Ui.await("the texts in the journal", () -> journal().split(TYPED).length == 3);
    IEditorPart editor = Ui.get(() -> Workbench.page().getActiveEditor());

    Ui.start(() -> PlatformUI.getWorkbench().close());
    Shell question = Shells.titled("Save Resources");
    Widgets.click(question, "Cancel");
    Shells.awaitClosed(question);
    tell("stayed: " + Ui.get(() -> Workbench.viewer(editor).getDocument().get()));

    Ui.start(() -> PlatformUI.getWorkbench().close());
    Widgets.click(Shells.titled("Save Resources"), "Save 2 of 2");
    new CountDownLatch(1).await(); // The end of the workbench is the end of the process.
  }

  private static String journal() throws IOException {
    return UnsavedTexts.all(Platform.getLocation().toPath());
  }

  private static void tell(String what) throws IOException {
    Files.writeString(
        Path.of(System.getProperty(TOLD)),
        what + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }
}
