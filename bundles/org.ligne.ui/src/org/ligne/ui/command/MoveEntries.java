package org.ligne.ui.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ligne.ui.picture.MoveDialog;

/** Asks where what is selected in a picture shall go. */
public final class MoveEntries extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) {
    SelectedCards.of(event)
        .ifPresent(
            each ->
                MoveDialog.open(HandlerUtil.getActiveShell(event), each.picture(), each.cards()));
    return null;
  }
}
