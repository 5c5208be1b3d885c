package org.ligne.ui.picture;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {
  public static String drawing;
  public static String outdated;
  public static String gone;
  public static String noFreeSlot;
  public static String worse;
  public static String barred;
  public static String looking;
  public static String open;
  public static String pin;
  public static String unpin;
  public static String earlier;
  public static String later;
  public static String newPost;
  public static String hold;
  public static String release;
  public static String moveTo;
  public static String closer;
  public static String moreOfHeap;
  public static String moveTitle;
  public static String moveOne;
  public static String moveSeveral;
  public static String moveSeveralWhy;
  public static String moveDay;
  public static String moveHour;
  public static String moveButton;
  public static String assign;
  public static String pillar;
  public static String duplicate;
  public static String delete;
  public static String export;
  public static String print;
  public static String report;
  public static String outlets;
  public static String leftAsTheyAre;
  public static String moreLeft;

  static {
    NLS.initializeMessages("org.ligne.ui.picture.messages", Messages.class);
  }

  private Messages() {}
}
