package org.ligne.app;

import java.util.Locale;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** Pictures of the product itself, all of them drawings. */
public enum Images {
  ABOUT,
  MARK,
  SPLASH;

  private static final String BUNDLE = "org.ligne.app";

  /** The drawing; who makes an image of it disposes that image. */
  public ImageDescriptor descriptor() {
    String path = "icons/" + name().toLowerCase(Locale.ROOT) + ".svg";
    return ResourceLocator.imageDescriptorFromBundle(BUNDLE, path).orElseThrow();
  }
}
