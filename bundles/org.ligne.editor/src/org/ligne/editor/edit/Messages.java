package org.ligne.editor.edit;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {
  public static String noCommentInText;
  public static String noCommentInComment;
  public static String noBlockComment;
  public static String noBrace;

  static {
    NLS.initializeMessages("org.ligne.editor.edit.messages", Messages.class);
  }

  private Messages() {}
}
