package org.ligne.compiler.calendar;

/**
 * A country or a part of it.
 *
 * @param country ISO 3166-1 alpha-2 code
 * @param region the region's code within the country; empty for the whole country
 */
record HolidayRegion(String country, String region) {

  /** Reads {@code FR} or {@code DE-BY}. */
  static HolidayRegion parse(String code) {
    int hyphen = code.indexOf('-');
    return hyphen < 0
        ? new HolidayRegion(code, "")
        : new HolidayRegion(code.substring(0, hyphen), code.substring(hyphen + 1));
  }

  @Override
  public String toString() {
    return region.isEmpty() ? country : country + "-" + region;
  }
}
