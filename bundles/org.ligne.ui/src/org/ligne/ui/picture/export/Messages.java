package org.ligne.ui.picture.export;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {
  public static String wizard;
  public static String pictureTitle;
  public static String pictureDescription;
  public static String format;
  public static String png;
  public static String svg;
  public static String part;
  public static String whole;
  public static String inSight;
  public static String scale;
  public static String size;
  public static String colours;
  public static String light;
  public static String dark;
  public static String contrast;
  public static String file;
  public static String browse;
  public static String fileTitle;
  public static String tooLarge;
  public static String noFile;
  public static String replaced;
  public static String exporting;
  public static String title;
  public static String exported;
  public static String open;
  public static String openFolder;
  public static String printWizard;
  public static String paperTitle;
  public static String paperDescription;
  public static String fit;
  public static String fitWidth;
  public static String fitPage;
  public static String orientation;
  public static String portrait;
  public static String landscape;
  public static String onA4;
  public static String oneSheet;
  public static String sheets;
  public static String printing;
  public static String sheet;
  public static String notPrinted;
  public static String notPrintedWhy;

  static {
    NLS.initializeMessages("org.ligne.ui.picture.export.messages", Messages.class);
  }

  private Messages() {}
}
