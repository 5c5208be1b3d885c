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
  public static String open;
  public static String pin;
  public static String unpin;
  public static String earlier;
  public static String later;
  public static String hold;
  public static String assign;
  public static String pillar;
  public static String duplicate;
  public static String delete;

  static {
    NLS.initializeMessages("org.ligne.ui.picture.messages", Messages.class);
  }

  private Messages() {}
}
