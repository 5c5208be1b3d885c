package org.ligne.ui.properties;

import org.eclipse.osgi.util.NLS;

/** What this package says to people. */
final class Messages extends NLS {
  public static String kind;
  public static String name;
  public static String label;
  public static String problem;
  public static String related;
  public static String goThere;

  static {
    NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {}
}
