package org.ligne.ui.figures;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {
  public static String mix;
  public static String load;
  public static String pillars;
  public static String channels;
  public static String formats;
  public static String poem;
  public static String journey;
  public static String tick;
  public static String trend;
  public static String today;
  public static String laying;

  static {
    NLS.initializeMessages("org.ligne.ui.figures.messages", Messages.class);
  }

  private Messages() {}
}
