package org.ligne.app.workspace;

import org.eclipse.osgi.util.NLS;

/** Texts about the folder of the workbench. */
final class Messages extends NLS {
  public static String title;
  public static String inUse;
  public static String cannotBeUsed;
  public static String older;
  public static String newer;
  public static String goOn;
  public static String notThisOne;
  public static String which;
  public static String chooseAnother;
  public static String chooseHint;
  public static String tryAgain;
  public static String quit;
  public static String otherWindow;
  public static String otherWindowOrFolder;

  static {
    initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {}
}
