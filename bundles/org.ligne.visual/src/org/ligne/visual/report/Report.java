package org.ligne.visual.report;

/** Writes reports. Any thread but that of windows: it may take a while. */
public final class Report {
  private Report() {}

  /**
   * The report on a plan, or on one of its campaigns: a whole HTML page that needs nothing beside
   * itself. The same plan always gives the same text.
   */
  public static String html(Subject subject) {
    return new Page(subject).html();
  }
}
