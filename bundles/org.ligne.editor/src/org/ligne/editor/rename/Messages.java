package org.ligne.editor.rename;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {
  public static String rename;
  public static String newName;
  public static String hint;
  public static String nameMissing;
  public static String nothingHere;

  static {
    NLS.initializeMessages("org.ligne.editor.rename.messages", Messages.class);
  }

  private Messages() {}
}
