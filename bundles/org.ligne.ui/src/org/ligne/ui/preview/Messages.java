package org.ligne.ui.preview;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {
  public static String nothing;
  public static String showCalendar;
  public static String gone;
  public static String showText;
  public static String unreadable;
  public static String copy;
  public static String channels;
  public static String channel;
  public static String languages;
  public static String language;

  static {
    NLS.initializeMessages("org.ligne.ui.preview.messages", Messages.class);
  }

  private Messages() {}
}
