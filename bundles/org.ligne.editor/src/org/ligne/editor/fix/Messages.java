package org.ligne.editor.fix;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {
  public static String searching;
  public static String nothingToFix;
  public static String nothingToFixAll;
  public static String fixedAll;
  public static String goTo;

  static {
    NLS.initializeMessages("org.ligne.editor.fix.messages", Messages.class);
  }

  private Messages() {}
}
