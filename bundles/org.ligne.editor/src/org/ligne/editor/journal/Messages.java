package org.ligne.editor.journal;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {
  public static String recoveryTitle;
  public static String recoveryMessage;
  public static String recoveryFile;
  public static String recoveryState;
  public static String recoveryPreview;
  public static String recoveryRestore;
  public static String recoveryDiscard;
  public static String recoveryLater;
  public static String recoveryChanged;
  public static String recoveryGone;
  public static String recoveryUnchanged;
  public static String notKept;

  static {
    NLS.initializeMessages("org.ligne.editor.journal.messages", Messages.class);
  }

  private Messages() {}
}
