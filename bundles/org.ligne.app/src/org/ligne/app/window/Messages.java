package org.ligne.app.window;

import org.eclipse.osgi.util.NLS;

/** Texts of the window. */
final class Messages extends NLS {
  public static String title;

  static {
    initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {}
}
