package org.ligne.ui.wizard.project;

import org.eclipse.osgi.util.NLS;

/** What this package says to people. */
final class Messages extends NLS {
  public static String wizard;
  public static String nameTitle;
  public static String nameDescription;
  public static String taken;
  public static String brandTitle;
  public static String brandDescription;
  public static String brand;
  public static String brandHint;
  public static String brandMissing;
  public static String brandLong;
  public static String site;
  public static String siteHint;
  public static String siteTip;
  public static String siteWrong;
  public static String country;
  public static String countryUnknown;
  public static String zone;
  public static String zoneHint;
  public static String holidays;
  public static String holidaysHint;
  public static String noHolidays;
  public static String region;
  public static String mainLanguage;
  public static String otherLanguages;
  public static String networksTitle;
  public static String networksDescription;
  public static String networksLoading;
  public static String networksNone;
  public static String networkLimited;
  public static String account;
  public static String boost;
  public static String boostRest;
  public static String boostAmount;
  public static String boostCurrency;
  public static String boostWrong;
  public static String teamTitle;
  public static String teamDescription;
  public static String teamApproves;
  public static String strategist;
  public static String communityManager;
  public static String editor;
  public static String designer;
  public static String videographer;
  public static String legal;
  public static String director;
  public static String ambassador;
  public static String lineWizard;
  public static String lineTitle;
  public static String lineDescription;
  public static String lineTaken;

  static {
    NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {}
}
