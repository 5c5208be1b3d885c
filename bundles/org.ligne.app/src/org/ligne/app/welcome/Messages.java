package org.ligne.app.welcome;

import org.eclipse.osgi.util.NLS;

/** Texts of the welcome page. */
final class Messages extends NLS {
  public static String product;
  public static String purpose;
  public static String begin;
  public static String sample;
  public static String sampleText;
  public static String newProject;
  public static String newProjectText;
  public static String openFolder;
  public static String openFolderText;
  public static String guide;
  public static String guideText;
  public static String firstSteps;
  public static String step1;
  public static String step2;
  public static String step3;
  public static String step4;
  public static String recent;
  public static String noRecent;
  public static String learn;
  public static String keys;
  public static String preferences;
  public static String report;
  public static String whatsNew;
  public static String new1;
  public static String new2;
  public static String new3;
  public static String new4;
  public static String atStart;

  static {
    initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {}
}
