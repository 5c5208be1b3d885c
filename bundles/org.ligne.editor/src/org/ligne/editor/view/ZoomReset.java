package org.ligne.editor.view;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Gives texts the size back they had before anybody zoomed. */
public final class ZoomReset extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) {
    OwnSizes.restore();
    return null;
  }
}
