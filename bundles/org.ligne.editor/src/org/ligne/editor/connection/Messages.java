package org.ligne.editor.connection;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {
  public static String startingServices;
  public static String startFailed;
  public static String serverWorks;
  public static String serverSays;
  public static String fileGone;
  public static String editFailed;
  public static String readOnly;
  public static String openFailed;
  public static String createFile;
  public static String line;
  public static String shippedPlatform;

  static {
    NLS.initializeMessages("org.ligne.editor.connection.messages", Messages.class);
  }

  private Messages() {}
}
