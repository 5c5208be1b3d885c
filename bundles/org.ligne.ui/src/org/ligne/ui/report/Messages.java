package org.ligne.ui.report;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {
  public static String wizard;
  public static String reportTitle;
  public static String reportDescription;
  public static String campaign;
  public static String all;
  public static String language;
  public static String english;
  public static String french;
  public static String file;
  public static String fileTip;
  public static String fileTitle;
  public static String browse;
  public static String open;
  public static String noFile;
  public static String reporting;
  public static String drawing;
  public static String reported;
  public static String openNow;
  public static String openFolder;
  public static String notReported;
  public static String errors;
  public static String noCampaign;
  public static String showProblems;

  static {
    NLS.initializeMessages("org.ligne.ui.report.messages", Messages.class);
  }

  private Messages() {}
}
