package org.ligne.ui.export;

import org.eclipse.osgi.util.NLS;

/** What this package says to people. */
final class Messages extends NLS {
  public static String wizard;
  public static String wizardSome;
  public static String formatsTitle;
  public static String formatsDescription;
  public static String noFormat;
  public static String folder;
  public static String folderTip;
  public static String folderTitle;
  public static String browse;
  public static String noFolder;
  public static String unapproved;
  public static String unapprovedTip;
  public static String now;
  public static String nowTip;
  public static String portionTitle;
  public static String portionDescription;
  public static String from;
  public static String to;
  public static String campaigns;
  public static String channels;
  public static String errors;
  public static String noCampaign;
  public static String periodReversed;
  public static String nothingChosen;
  public static String chosen;
  public static String outlookTitle;
  public static String outlookDescription;
  public static String failed;
  public static String leftOut;
  public static String notCarried;
  public static String notes;
  public static String file;
  public static String fresh;
  public static String replaced;
  public static String same;
  public static String oneEntry;
  public static String entries;
  public static String andOthers;
  public static String mendUnapproved;
  public static String mendNow;
  public static String writing;
  public static String exporting;
  public static String exported;
  public static String stopped;
  public static String stoppedBefore;
  public static String stoppedAfterOne;
  public static String stoppedAfter;
  public static String notExported;
  public static String oneFile;
  public static String files;
  public static String oneOut;
  public static String out;
  public static String openFolder;
  public static String showProblems;

  static {
    NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {}
}
