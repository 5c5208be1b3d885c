package org.ligne.editor.outline;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {
  public static String sort;
  public static String brief;
  public static String link;
  public static String expandAll;
  public static String collapseAll;
  public static String typeToFilter;
  public static String quickOutlineHint;

  static {
    NLS.initializeMessages("org.ligne.editor.outline.messages", Messages.class);
  }

  private Messages() {}
}
