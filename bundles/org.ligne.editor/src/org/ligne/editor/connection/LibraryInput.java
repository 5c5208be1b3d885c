package org.ligne.editor.connection;

import org.eclipse.core.resources.IStorage;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IStorageEditorInput;
import org.ligne.editor.icons.Icon;

/** A platform that is shipped with the compiler, for reading. */
public record LibraryInput(String uri) implements IStorageEditorInput {
  @Override
  public IStorage getStorage() {
    return new LibraryText(uri);
  }

  @Override
  public String getName() {
    return getStorage().getName();
  }

  @Override
  public String getToolTipText() {
    return NLS.bind(Messages.shippedPlatform, getName());
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return Icon.PLATFORM.descriptor();
  }

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public IPersistableElement getPersistable() {
    return null; // Not worth reopening.
  }

  @Override
  public <T> T getAdapter(Class<T> wanted) {
    return wanted == IStorage.class ? wanted.cast(getStorage()) : null;
  }
}
