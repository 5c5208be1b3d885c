package org.ligne.ui.picture;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {
  public static String drawing;
  public static String outdated;
  public static String gone;
  public static String noFreeSlot;
  public static String worse;
  public static String barred;
  public static String looking;

  static {
    NLS.initializeMessages("org.ligne.ui.picture.messages", Messages.class);
  }

  private Messages() {}
}
