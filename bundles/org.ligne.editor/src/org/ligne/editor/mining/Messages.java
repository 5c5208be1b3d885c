package org.ligne.editor.mining;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {
  public static String noLens;

  static {
    NLS.initializeMessages("org.ligne.editor.mining.messages", Messages.class);
  }

  private Messages() {}
}
