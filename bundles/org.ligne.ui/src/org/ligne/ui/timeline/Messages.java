package org.ligne.ui.timeline;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {
  public static String name;
  public static String today;
  public static String fit;
  public static String fitTip;
  public static String nearer;
  public static String further;
  public static String year;
  public static String quarter;
  public static String month;
  public static String week;
  public static String day;
  public static String laying;
  public static String overview;

  static {
    NLS.initializeMessages("org.ligne.ui.timeline.messages", Messages.class);
  }

  private Messages() {}
}
