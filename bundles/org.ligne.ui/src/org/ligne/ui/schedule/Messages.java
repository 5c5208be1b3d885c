package org.ligne.ui.schedule;

import org.eclipse.osgi.util.NLS;

/** What this package says to people. */
final class Messages extends NLS {
  public static String dayForm;
  public static String date;
  public static String time;
  public static String channel;
  public static String post;
  public static String pillar;
  public static String state;
  public static String campaign;
  public static String unplaced;
  public static String approved;
  public static String awaiting;
  public static String fixed;
  public static String planned;
  public static String strategist;
  public static String communityManager;
  public static String editor;
  public static String designer;
  public static String videographer;
  public static String legal;
  public static String director;
  public static String ambassador;
  public static String moment;
  public static String filter;
  public static String summary;
  public static String oneEntry;
  public static String entries;
  public static String withLeft;
  public static String oneLeft;
  public static String left;
  public static String current;
  public static String currentTip;
  public static String planning;
  public static String planningTip;
  public static String older;
  public static String olderTip;
  public static String noProject;
  public static String makeProject;
  public static String noCampaign;
  public static String makeCampaign;
  public static String firstPlanning;
  public static String errors;
  public static String showProblems;
  public static String notPlanned;
  public static String copy;
  public static String platform;
  public static String format;
  public static String phase;
  public static String owner;
  public static String account;
  public static String reason;
  public static String title;
  public static String text;
  public static String link;
  public static String statements;

  static {
    NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {}
}
