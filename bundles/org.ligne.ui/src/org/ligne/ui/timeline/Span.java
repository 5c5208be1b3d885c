package org.ligne.ui.timeline;

/** How much of a timeline a window shows. */
enum Span {
  YEAR(366),
  QUARTER(92),
  MONTH(31),
  WEEK(7),
  DAY(1);

  private final int days;

  Span(int days) {
    this.days = days;
  }

  int days() {
    return days;
  }

  String label() {
    return switch (this) {
      case YEAR -> Messages.year;
      case QUARTER -> Messages.quarter;
      case MONTH -> Messages.month;
      case WEEK -> Messages.week;
      case DAY -> Messages.day;
    };
  }
}
