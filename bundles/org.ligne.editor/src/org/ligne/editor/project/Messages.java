package org.ligne.editor.project;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {
  public static String checkingProject;
  public static String addingNature;

  static {
    NLS.initializeMessages("org.ligne.editor.project.messages", Messages.class);
  }

  private Messages() {}
}
