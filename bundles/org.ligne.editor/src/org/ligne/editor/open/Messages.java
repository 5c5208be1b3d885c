package org.ligne.editor.open;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {
  public static String title;
  public static String prompt;
  public static String nothing;
  public static String open;

  static {
    NLS.initializeMessages("org.ligne.editor.open.messages", Messages.class);
  }

  private Messages() {}
}
