package org.ligne.editor.templates;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {
  public static String date;
  public static String campaign;
  public static String line;
  public static String channel;
  public static String pillar;
  public static String phase;
  public static String language;
  public static String person;

  static {
    NLS.initializeMessages("org.ligne.editor.templates.messages", Messages.class);
  }

  private Messages() {}
}
