package org.ligne.ui.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.ligne.ui.schedule.Wanted;

/** Shows the entries of a post or series in the schedule. */
public final class RevealEntry extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    OpenSchedule.in(event).reveal(Wanted.post(event.getParameter("ligne.reveal.entry.post")));
    return null;
  }
}
