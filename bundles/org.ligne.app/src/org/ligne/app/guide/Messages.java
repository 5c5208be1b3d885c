package org.ligne.app.guide;

import org.eclipse.osgi.util.NLS;

/** Texts about the guide. */
final class Messages extends NLS {
  public static String title;

  static {
    initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {}
}
