package org.ligne.editor.pages;

import org.eclipse.osgi.util.NLS;

/** Texts of the pages. */
public final class Messages extends NLS {
  /** The tab of the text. */
  public static String text;

  static {
    NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {}
}
