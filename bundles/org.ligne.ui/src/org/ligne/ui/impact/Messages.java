package org.ligne.ui.impact;

import org.eclipse.osgi.util.NLS;

/** What this package says to people. */
final class Messages extends NLS {
  public static String noProject;
  public static String makeProject;
  public static String empty;
  public static String choose;
  public static String fromWorkspace;
  public static String fromDisk;
  public static String folderFromDisk;
  public static String chooseFolder;
  public static String dated;
  public static String futureOnly;
  public static String again;
  public static String copy;
  public static String running;
  public static String cancelled;
  public static String noPlatform;
  public static String nothingChanges;
  public static String troubles;
  public static String what;
  public static String then;
  public static String place;
  public static String breaks;
  public static String frees;
  public static String idle;
  public static String from;
  public static String nothing;
  public static String summary;
  public static String oneBroken;
  public static String manyBroken;
  public static String oneFreed;
  public static String manyFreed;
  public static String onePost;
  public static String manyPosts;
  public static String ofPacks;
  public static String ofDates;

  static {
    NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {}
}
