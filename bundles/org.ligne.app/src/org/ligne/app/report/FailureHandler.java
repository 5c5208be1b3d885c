package org.ligne.app.report;

import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.statushandlers.WorkbenchErrorHandler;

/**
 * What happens to a status someone hands to the platform: a defect of ours is only logged, since
 * {@link FailureNotices} tells of what is logged without getting in the way; the rest is shown as
 * ever.
 */
public final class FailureHandler extends WorkbenchErrorHandler {

  @Override
  public void handle(StatusAdapter status, int style) {
    super.handle(status, Failures.isOurs(status.getStatus()) ? StatusManager.LOG : style);
  }
}
