package org.ligne.ui.perspective;

import org.eclipse.osgi.util.NLS;

/** What an empty place for texts says. */
final class Messages extends NLS {
  public static String nothingOpen;

  static {
    NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {}
}
