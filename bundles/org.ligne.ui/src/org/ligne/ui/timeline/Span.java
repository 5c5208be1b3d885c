package org.ligne.ui.timeline;

import java.util.Arrays;
import java.util.Optional;

/** How much of a timeline a window shows. */
enum Span {
  YEAR(366),
  QUARTER(92),
  MONTH(31),
  WEEK(7),
  DAY(1),
  /** The whole plan, however long it is. */
  ALL(0);

  private static final double ABOUT = 0.02;

  private final int days;

  Span(int days) {
    this.days = days;
  }

  /** How many days; 0 for the whole plan. */
  int days() {
    return days;
  }

  /** The one that so many days are about; none if they are between two. */
  static Optional<Span> of(double days) {
    return Arrays.stream(values())
        .filter(each -> Math.abs(days - each.days) < ABOUT * each.days)
        .findFirst();
  }

  String label() {
    return switch (this) {
      case YEAR -> Messages.year;
      case QUARTER -> Messages.quarter;
      case MONTH -> Messages.month;
      case WEEK -> Messages.week;
      case DAY -> Messages.day;
      case ALL -> Messages.fit;
    };
  }

  /** What there is to say beyond its name; null if that is nothing. */
  String tip() {
    return this == ALL ? Messages.fitTip : null;
  }
}
