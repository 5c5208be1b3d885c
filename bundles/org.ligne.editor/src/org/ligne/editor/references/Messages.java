package org.ligne.editor.references;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {
  public static String search;
  public static String found;
  public static String foundOne;
  public static String nothingHere;

  static {
    NLS.initializeMessages("org.ligne.editor.references.messages", Messages.class);
  }

  private Messages() {}
}
