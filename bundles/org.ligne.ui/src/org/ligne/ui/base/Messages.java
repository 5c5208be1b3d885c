package org.ligne.ui.base;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {
  public static String notWritten;

  static {
    NLS.initializeMessages("org.ligne.ui.base.messages", Messages.class);
  }

  private Messages() {}
}
