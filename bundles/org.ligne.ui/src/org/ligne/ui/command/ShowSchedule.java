package org.ligne.ui.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.ligne.ui.schedule.Wanted;

/** Shows the schedule of a campaign or channel. */
public final class ShowSchedule extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    OpenSchedule.in(event).reveal(Wanted.part(event.getParameter("ligne.show.schedule.part")));
    return null;
  }
}
