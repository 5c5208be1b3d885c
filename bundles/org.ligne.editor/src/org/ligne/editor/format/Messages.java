package org.ligne.editor.format;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {
  public static String cannotFormat;
  public static String savedUnformatted;

  static {
    NLS.initializeMessages("org.ligne.editor.format.messages", Messages.class);
  }

  private Messages() {}
}
