package org.ligne.ui.why;

import org.eclipse.osgi.util.NLS;

/** What this package says to people. */
final class Messages extends NLS {
  public static String nothing;
  public static String showCalendar;
  public static String several;
  public static String planning;
  public static String older;
  public static String gone;
  public static String showText;
  public static String move;
  public static String moveTo;
  public static String another;
  public static String day;
  public static String time;
  public static String ask;
  public static String mend;
  public static String looking;
  public static String asking;
  public static String copy;

  static {
    NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {}
}
