package org.ligne.app.report;

import org.eclipse.osgi.util.NLS;

/** Texts about failures of ours. */
final class Messages extends NLS {
  public static String failed;
  public static String failedHint;
  public static String details;
  public static String title;
  public static String hint;
  public static String copy;
  public static String copied;

  static {
    initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {}
}
