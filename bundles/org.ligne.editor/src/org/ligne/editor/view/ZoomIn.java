package org.ligne.editor.view;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.texteditor.TextZoomInHandler;

/**
 * Makes the letters of texts bigger. The platform's handler does it, but cannot stand in a menu: it
 * says it is enabled or not as the context at hand has an editor or not, and as the menu and the
 * window hand it different ones, each answer changes the other without end.
 */
public final class ZoomIn extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    OwnSizes.remember();
    return new TextZoomInHandler().execute(event);
  }
}
