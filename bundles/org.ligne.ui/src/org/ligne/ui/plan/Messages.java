package org.ligne.ui.plan;

import org.eclipse.osgi.util.NLS;

/** What this package says to people. */
final class Messages extends NLS {
  public static String compiling;
  public static String reading;
  public static String placed;
  public static String compiled;
  public static String stopped;
  public static String asBefore;
  public static String notCompiled;
  public static String noCampaign;
  public static String oneError;
  public static String errors;
  public static String oneEntry;
  public static String entries;
  public static String allPlaced;
  public static String someLeft;
  public static String oneLeft;
  public static String left;
  public static String openSchedule;
  public static String openProblems;
  public static String checking;
  public static String checked;
  public static String noProblems;
  public static String problems;
  public static String oneErrorShort;
  public static String errorsShort;
  public static String oneWarning;
  public static String warnings;

  static {
    NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {}
}
