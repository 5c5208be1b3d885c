package org.ligne.ui.picture.export;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ligne.ui.base.Views;
import org.ligne.ui.picture.Front;

/** A command about the picture in front; off where there is none. */
abstract class PictureHandler extends AbstractHandler {

  @Override
  public void setEnabled(Object context) {
    setBaseEnabled(isEnabled());
  }

  /** Pictures come to the front, and are drawn, without any part being activated. */
  @Override
  public boolean isEnabled() {
    return Display.getCurrent() == null ? super.isEnabled() : front().isPresent();
  }

  private static Optional<Front> front() {
    return Views.page().map(IWorkbenchPage::getActivePart).flatMap(Front::of);
  }

  @Override
  public final Object execute(ExecutionEvent event) {
    Front.of(HandlerUtil.getActivePart(event)).ifPresent(front -> run(front, event));
    return null;
  }

  /** Does what the command is for. */
  protected abstract void run(Front front, ExecutionEvent event);
}
