package org.ligne.ui.base;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one place where the workbench looks at the clock. */
public final class Now {
  /** An instant to take for now, as in {@code 2026-11-23T09:00:00Z}: for tests and pictures. */
  public static final String PROPERTY = "ligne.now";

  private Now() {}

  /** This moment. */
  public static Instant instant() {
    String wish = System.getProperty(PROPERTY);
    return wish == null ? InstantSource.system().instant() : Instant.parse(wish);
  }

  /** The day it is in a zone. */
  public static LocalDate day(ZoneId zone) {
    return LocalDate.ofInstant(instant(), zone);
  }
}
