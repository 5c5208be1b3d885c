package org.ligne.editor.text;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {
  public static String checkedWhenSaved;
  public static String tooLarge;
  public static String noNature;
  public static String addNature;
  public static String dismiss;
  public static String noText;
  public static String noTextReason;
  public static String openElsewhere;

  static {
    NLS.initializeMessages("org.ligne.editor.text.messages", Messages.class);
  }

  private Messages() {}
}
