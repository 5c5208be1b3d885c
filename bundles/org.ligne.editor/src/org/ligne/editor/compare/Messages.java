package org.ligne.editor.compare;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {
  public static String structure;

  static {
    NLS.initializeMessages("org.ligne.editor.compare.messages", Messages.class);
  }

  private Messages() {}
}
