package org.ligne.ui.wizard;

import org.eclipse.jface.resource.ImageDescriptor;
import org.ligne.editor.icons.Icon;

/** An icon as large as the heads of wizards want it: drawn anew, not stretched. */
public final class Banner {
  private static final int TIMES = 3;

  private Banner() {}

  /** The large drawing of an icon. */
  public static ImageDescriptor of(Icon icon) {
    return ImageDescriptor.createFromImageDataProvider(
        zoom -> icon.descriptor().getImageData(zoom * TIMES));
  }
}
