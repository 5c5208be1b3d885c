package org.ligne.ui.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;

/** Work that takes too long is stopped by the button beside its progress. */
@InWorkbench
class CancelTest {
  private static final String PROGRESS = "org.eclipse.ui.views.ProgressView";

  @TempDir private Path folder;

  private Held held;

  @AfterEach
  void letGo() {
    held.release();
  }

  @Test
  void aCompilationThatIsStoppedChangesNothing() {
    IProject project = Projects.create("tea", Texts.PROJECT);
    IEditorPart editor = Workbench.open(project.getFile("opening.ligne"));
    held = new Held("Compiling tea");
    Workbench.show(PROGRESS);
    Keys.focus(Workbench.text(editor));
    Keys.press("F9");

    stop("Compiling tea");
    held.release();

    List<String> notice = Notice.with("tea was not compiled");
    assertTrue(notice.contains("You stopped it. The schedule stays as it was."), notice::toString);
    assertEquals(Texts.CAMPAIGN, Workbench.document(editor).get());
    assertFalse(Ui.get(editor::isDirty));
  }

  @Test
  void anExportThatIsStoppedWritesNothing() throws Exception {
    IProject project = Projects.create("tea", Texts.PROJECT);
    Workbench.open(project.getFile("opening.ligne"));
    held = new Held("Exporting tea");
    Workbench.show(PROGRESS);
    Workbench.awaitEnabled("org.ligne.ui.command.export");
    Workbench.command("org.ligne.ui.command.export");
    Shell wizard = Wizards.dialog();
    Widgets.fill(Widgets.field(wizard, "Folder:"), folder.toString());
    Wizards.finish(wizard);

    stop("Exporting tea");
    held.release();

    List<String> notice = Notice.with("tea was not exported");
    assertTrue(notice.contains("You stopped it before anything was written."), notice::toString);
    try (var files = Files.list(folder)) {
      assertEquals(List.of(), files.toList());
    }
  }

  /** Presses the red button beside the progress of a job, and waits until the job knows. */
  private void stop(String job) {
    held.awaitBegin();
    ToolItem button =
        Ui.find(
            "the button that stops " + job,
            () ->
                Widgets.all(Workbench.window().getShell(), ToolBar.class).stream()
                    .filter(ToolBar::isVisible)
                    .flatMap(bar -> Arrays.stream(bar.getItems()))
                    .filter(item -> "Cancel Operation".equals(item.getToolTipText()))
                    .filter(ToolItem::isEnabled)
                    .findFirst()
                    .orElse(null));
    Ui.run(() -> button.notifyListeners(SWT.Selection, Widgets.event(button)));
    Ui.await("a button that was pressed", () -> button.isDisposed() || !button.isEnabled());
  }

  /** Holds a job that has just begun, so that a test has the time to stop it. */
  private static final class Held extends JobChangeAdapter {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch free = new CountDownLatch(1);
    private final String name;

    Held(String name) {
      this.name = name;
      Job.getJobManager().addJobChangeListener(this);
    }

    @Override
    public void running(IJobChangeEvent event) {
      if (event.getJob().getName().equals(name)) {
        begun.countDown();
        await(free);
      }
    }

    void awaitBegin() {
      await(begun);
    }

    void release() {
      Job.getJobManager().removeJobChangeListener(this);
      free.countDown();
    }

    private static void await(CountDownLatch latch) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError("interrupted while waiting", e);
      }
    }
  }
}
