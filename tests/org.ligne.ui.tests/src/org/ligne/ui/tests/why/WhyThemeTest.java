package org.ligne.ui.tests.why;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ligne.ui.tests.driver.Language.in;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;

/** Why an entry has its slot, while the colours around it change. */
@InWorkbench
class WhyThemeTest {
  private static final String THANKS = "Opening/Thanks/blog";
  private static final String TEXT =
      """
      line Tea for "Tea" {
        languages en
        zone Europe/Paris
        channel blog on Blog { window mon-fri 09:00-18:00 }
      }
      campaign Opening follows Tea {
        from 2026-12-07 to 2026-12-11
        post Thanks { on blog  text en "Thank you all." }
      }
      """;

  private final List<IStatus> failures = new CopyOnWriteArrayList<>();
  private final ILogListener listener = (status, plugin) -> note(status);

  private void note(IStatus status) {
    if (status.getSeverity() == IStatus.ERROR && isOurs(status.getException())) {
      failures.add(status);
    }
  }

  /** The platform's tab folders log failures of their own while their window is not laid out. */
  private static boolean isOurs(Throwable failure) {
    return failure != null
        && Stream.of(failure.getStackTrace())
            .anyMatch(frame -> frame.getClassName().startsWith("org.ligne.ui.why."));
  }

  @BeforeEach
  void listen() {
    Platform.addLogListener(listener);
  }

  @AfterEach
  void listenNoMore() {
    Platform.removeLogListener(listener);
  }

  private static Asked asked() {
    IProject project = Projects.create("tea", Map.of("opening.ligne", TEXT));
    Workbench.open(project.getFile("opening.ligne"));
    Asked why = Asked.about(THANKS);
    why.await(in("What binds it", "Ce qui la tient"));
    return why;
  }

  @Test
  void whatIsForgottenMeanwhileIsNotWrittenAgain() {
    Asked why = asked();
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("tea");
    Ui.run(
        () -> {
          project.delete(true, true, null);
          why.becomes(SWT.COLOR_BLACK);
        });
    Ui.await("an empty sheet", () -> !why.says(in("What binds it", "Ce qui la tient")));
    assertEquals(List.of(), failures);
  }

  @Test
  void theMomentThatIsTypedStays() {
    Asked why = asked();
    why.ask(LocalDateTime.parse("2026-12-09T09:30"));
    Ui.run(() -> why.becomes(SWT.COLOR_BLACK));
    Ui.run(() -> why.becomes(SWT.COLOR_WHITE));
    Ui.awaitEquals("09:30", why::typed);
    why.await(in("What binds it", "Ce qui la tient"));
    assertEquals(List.of(), failures);
  }
}
