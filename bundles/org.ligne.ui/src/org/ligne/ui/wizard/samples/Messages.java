package org.ligne.ui.wizard.samples;

import org.eclipse.osgi.util.NLS;

/** What this package says to people. */
final class Messages extends NLS {
  public static String wizard;
  public static String title;
  public static String description;
  public static String none;
  public static String there;
  public static String teaHouse;
  public static String teaHouseDescription;
  public static String bakery;
  public static String bakeryDescription;

  static {
    NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {}
}
