package org.ligne.app.project;

import org.eclipse.osgi.util.NLS;

/** Texts about opening folders as projects. */
final class Messages extends NLS {
  public static String opening;
  public static String noFolder;
  public static String notOpened;
  public static String choose;
  public static String chooseHint;

  static {
    initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {}
}
