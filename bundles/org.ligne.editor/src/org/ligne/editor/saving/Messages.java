package org.ligne.editor.saving;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {
  public static String changedTitle;
  public static String changedQuestion;
  public static String keepMine;
  public static String takeTheirs;
  public static String goneTitle;
  public static String goneQuestion;
  public static String saveAgain;
  public static String later;
  public static String notReplacedTitle;
  public static String notReplaced;
  public static String notSavedTitle;
  public static String saveAs;
  public static String understood;
  public static String writeProtected;
  public static String folderProtected;
  public static String notWritten;

  static {
    NLS.initializeMessages("org.ligne.editor.saving.messages", Messages.class);
  }

  private Messages() {}
}
