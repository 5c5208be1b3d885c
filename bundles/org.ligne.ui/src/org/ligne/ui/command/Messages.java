package org.ligne.ui.command;

import org.eclipse.osgi.util.NLS;

/** What this package says to people. */
final class Messages extends NLS {
  public static String formatting;
  public static String formatTitle;
  public static String formattedNone;
  public static String formattedOne;
  public static String formatted;
  public static String unformatted;

  static {
    NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {}
}
