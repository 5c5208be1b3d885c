package org.ligne.editor.view;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.texteditor.TextZoomOutHandler;

/** Makes the letters of texts smaller; see {@link ZoomIn} for why it is ours. */
public final class ZoomOut extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    OwnSizes.remember();
    return new TextZoomOutHandler().execute(event);
  }
}
