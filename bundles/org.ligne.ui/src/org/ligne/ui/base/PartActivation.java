package org.ligne.ui.base;

import java.util.function.Consumer;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Tells which part comes to the front.
 *
 * @param told told of parts; null for one that is not there yet
 */
record PartActivation(Consumer<IWorkbenchPart> told) implements IPartListener2 {

  @Override
  public void partActivated(IWorkbenchPartReference reference) {
    told.accept(reference.getPart(false));
  }

  @Override
  public void partInputChanged(IWorkbenchPartReference reference) {
    told.accept(reference.getPart(false));
  }
}
