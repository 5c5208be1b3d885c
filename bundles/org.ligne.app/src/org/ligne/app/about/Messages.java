package org.ligne.app.about;

import org.eclipse.osgi.util.NLS;

/** Texts about the product. */
final class Messages extends NLS {
  public static String title;
  public static String product;
  public static String version;
  public static String purpose;
  public static String runsOn;
  public static String madeOf;
  public static String library;
  public static String libraryVersion;
  public static String licence;
  public static String vendor;
  public static String copy;

  static {
    initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {}
}
