package org.ligne.ui.wizard.campaign;

import org.eclipse.osgi.util.NLS;

/** What this package says to people. */
final class Messages extends NLS {
  public static String wizard;
  public static String title;
  public static String description;
  public static String line;
  public static String noLine;
  public static String label;
  public static String labelHint;
  public static String nameTaken;
  public static String from;
  public static String to;
  public static String periodReversed;
  public static String periodLong;
  public static String objective;
  public static String noObjective;
  public static String awareness;
  public static String acquisition;
  public static String engagement;
  public static String satisfaction;
  public static String conversion;
  public static String phases;

  static {
    NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {}
}
