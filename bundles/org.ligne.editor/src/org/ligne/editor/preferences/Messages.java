package org.ligne.editor.preferences;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {
  public static String typing;
  public static String suggest;
  public static String suggestTip;
  public static String smartIndent;
  public static String smartIndentTip;
  public static String closeBraces;
  public static String closeBracesTip;
  public static String closeTexts;
  public static String closeTextsTip;
  public static String surround;
  public static String surroundTip;
  public static String reading;
  public static String occurrences;
  public static String occurrencesTip;
  public static String lenses;
  public static String lensesTip;
  public static String hints;
  public static String hintsTip;
  public static String wrap;
  public static String wrapTip;
  public static String sticky;
  public static String stickyTip;
  public static String braces;
  public static String bracesTip;
  public static String folding;
  public static String fold;
  public static String foldTip;
  public static String foldImports;
  public static String foldImportsTip;
  public static String foldComments;
  public static String foldCommentsTip;
  public static String saving;
  public static String formatOnSave;
  public static String formatOnSaveTip;
  public static String trimOnSave;
  public static String trimOnSaveTip;
  public static String generalLink;
  public static String toEditor;
  public static String toColours;
  public static String toTemplates;
  public static String coloursOf;
  public static String colour;
  public static String colourTip;
  public static String bold;
  public static String italic;
  public static String preview;
  public static String sample;
  public static String keyword;
  public static String value;
  public static String declaration;
  public static String text;
  public static String hashtag;
  public static String mention;
  public static String link;
  public static String placeholder;
  public static String comment;
  public static String task;
  public static String date;
  public static String number;
  public static String channel;
  public static String pillar;
  public static String audience;
  public static String person;
  public static String phase;
  public static String content;
  public static String platform;

  static {
    NLS.initializeMessages("org.ligne.editor.preferences.messages", Messages.class);
  }

  private Messages() {}
}
