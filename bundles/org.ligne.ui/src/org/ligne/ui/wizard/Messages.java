package org.ligne.ui.wizard;

import org.eclipse.osgi.util.NLS;

/** What this package says to people. */
final class Messages extends NLS {
  public static String previewTitle;
  public static String previewDescription;
  public static String previewOthers;
  public static String writing;
  public static String notWritten;
  public static String project;
  public static String file;
  public static String noProject;
  public static String noFile;
  public static String badFile;
  public static String fileTaken;
  public static String name;
  public static String nameTip;
  public static String nameMissing;
  public static String nameWrong;
  public static String reading;

  static {
    NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {}
}
