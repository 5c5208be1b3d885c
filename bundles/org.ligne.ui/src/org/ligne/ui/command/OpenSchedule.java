package org.ligne.ui.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ligne.ui.schedule.ScheduleView;

/** Shows the schedule of the project the user is at. */
public final class OpenSchedule extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    return in(event);
  }

  /** The schedule of the window a command was called in, brought to the front. */
  static ScheduleView in(ExecutionEvent event) throws ExecutionException {
    try {
      return (ScheduleView)
          HandlerUtil.getActiveWorkbenchWindowChecked(event)
              .getActivePage()
              .showView(ScheduleView.ID);
    } catch (PartInitException e) {
      throw new ExecutionException(ScheduleView.ID, e);
    }
  }
}
