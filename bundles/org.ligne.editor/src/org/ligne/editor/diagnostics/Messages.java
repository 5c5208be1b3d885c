package org.ligne.editor.diagnostics;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {
  public static String writingMarkers;

  static {
    NLS.initializeMessages("org.ligne.editor.diagnostics.messages", Messages.class);
  }

  private Messages() {}
}
