package org.ligne.app.guide;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.ligne.editor.icons.Icon;

/** The guide as something an editor can open. There is one, so all of them are equal. */
record GuideInput() implements IEditorInput {

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return Icon.SOURCE.descriptor();
  }

  @Override
  public String getName() {
    return Messages.title;
  }

  @Override
  public IPersistableElement getPersistable() {
    return null;
  }

  @Override
  public String getToolTipText() {
    return Messages.title;
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return null;
  }
}
