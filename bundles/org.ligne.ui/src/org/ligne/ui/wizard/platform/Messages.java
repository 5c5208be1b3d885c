package org.ligne.ui.wizard.platform;

import org.eclipse.osgi.util.NLS;

/** What this package says to people. */
final class Messages extends NLS {
  public static String wizard;
  public static String title;
  public static String description;
  public static String label;
  public static String labelHint;
  public static String medium;
  public static String mediumTip;
  public static String taken;
  public static String replaces;
  public static String limitsTitle;
  public static String limitsDescription;
  public static String source;
  public static String sourceHint;
  public static String sourceMissing;
  public static String address;
  public static String addressHint;
  public static String grade;
  public static String gradeA;
  public static String gradeB;
  public static String gradeC;
  public static String disputed;
  public static String limit;
  public static String limitTip;
  public static String counter;
  public static String images;
  public static String videos;
  public static String titled;

  static {
    NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {}
}
