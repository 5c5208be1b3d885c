package org.ligne.editor.navigation;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {
  public static String openDeclaration;
  public static String noDeclaration;

  static {
    NLS.initializeMessages("org.ligne.editor.navigation.messages", Messages.class);
  }

  private Messages() {}
}
