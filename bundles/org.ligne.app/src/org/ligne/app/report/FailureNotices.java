package org.ligne.app.report;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;

/**
 * Tells the user in a corner of the screen that Ligne failed at something, and offers to report it.
 * One notice at a time: a failure that repeats itself must not bury the work.
 */
public final class FailureNotices {
  private static final Duration SHOWN = Duration.ofSeconds(20);
  private static final int WIDTH = 320;

  private final ILogListener listener = (status, plugin) -> logged(status);
  private final AtomicBoolean showing = new AtomicBoolean();

  /** From now on. */
  public void start() {
    Platform.addLogListener(listener);
  }

  /** No longer. */
  public void stop() {
    Platform.removeLogListener(listener);
  }

  private void logged(IStatus status) {
    if (Failures.isOurs(status) && PlatformUI.isWorkbenchRunning()) {
      Display display = PlatformUI.getWorkbench().getDisplay();
      if (!display.isDisposed() && showing.compareAndSet(false, true)) {
        display.asyncExec(() -> show(display));
      }
    }
  }

  private void show(Display display) {
    NotificationPopup popup =
        NotificationPopup.forDisplay(display)
            .title(Messages.failed, true)
            .content(this::content)
            .delay(SHOWN.toMillis())
            .build();
    popup.open();
    popup.getShell().addDisposeListener(event -> showing.set(false));
  }

  private Control content(Composite parent) {
    Composite content = new Composite(parent, SWT.NONE);
    content.setLayout(new GridLayout());
    Label text = new Label(content, SWT.WRAP);
    text.setText(Messages.failedHint);
    text.setLayoutData(new GridData(WIDTH, SWT.DEFAULT));
    Link details = new Link(content, SWT.NONE);
    details.setText("<a>" + Messages.details + "</a>");
    details.addListener(
        SWT.Selection,
        event -> {
          content.getShell().close();
          ReportProblem.open();
        });
    return content;
  }
}
