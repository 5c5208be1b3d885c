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
  public static String comment;
  public static String tags;
  public static String poll;
  public static String text;
  public static String link;
  public static String statements;
  public static String statusAwaiting;
  public static String statusApproved;
  public static String none;
  public static String nobody;
  public static String groupBy;
  public static String groupNone;
  public static String groupDay;
  public static String groupWeek;
  public static String week;
  public static String filterBy;
  public static String showAll;
  public static String only;
  public static String columns;
  public static String expandAll;
  public static String collapseAll;
  public static String whyHere;
  public static String approve;
  public static String assign;
  public static String changePillar;
  public static String shift;
  public static String dayEarlier;
  public static String dayLater;
  public static String weekEarlier;
  public static String weekLater;
  public static String byDays;
  public static String pin;
  public static String unpin;
  public static String hold;
  public static String delete;
  public static String exportSelection;
  public static String shiftTitle;
  public static String shiftQuestion;
  public static String shiftWrong;

  static {
    NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {}
}
