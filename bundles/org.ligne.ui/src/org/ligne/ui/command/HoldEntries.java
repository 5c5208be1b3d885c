package org.ligne.ui.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.ligne.ui.picture.Holding;

/** Holds back what is selected in a picture, or lets it go if it is held back. */
public final class HoldEntries extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) {
    SelectedCards.of(event).ifPresent(each -> Holding.turn(each.picture().project(), each.cards()));
    return null;
  }
}
