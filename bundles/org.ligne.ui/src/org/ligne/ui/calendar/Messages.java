package org.ligne.ui.calendar;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {
  public static String name;
  public static String tray;
  public static String month;
  public static String week;
  public static String day;
  public static String agenda;
  public static String today;
  public static String earlier;
  public static String later;
  public static String lanes;
  public static String laying;

  static {
    NLS.initializeMessages("org.ligne.ui.calendar.messages", Messages.class);
  }

  private Messages() {}
}
