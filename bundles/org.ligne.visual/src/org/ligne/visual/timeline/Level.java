package org.ligne.visual.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * What the two rows of an axis count by.
 *
 * @param upper the longer parts
 * @param lower the shorter ones; hours and minutes if null
 * @param minutes how many minutes the shorter ones have, if they are hours or minutes
 */
record Level(Unit upper, Unit lower, int minutes) {
  private static final int[] STEPS = {5, 15, 30, 60, 120, 180, 360};
  private static final double LEAST_STEP = 54;
  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;

  /** What fits a scale. */
  static Level of(Zoom zoom) {
    double day = zoom.day();
    if (day < 1.2) {
      return new Level(Unit.YEAR, Unit.QUARTER, 0);
    } else if (day < 7) {
      return new Level(Unit.QUARTER, Unit.MONTH, 0);
    } else if (day < 20) {
      return new Level(Unit.MONTH, Unit.WEEK, 0);
    } else if (day < 60) {
      return new Level(Unit.MONTH, Unit.DAY, 0);
    }
    return day < 300 ? new Level(Unit.WEEK, Unit.DAY, 0) : new Level(Unit.DAY, null, step(zoom));
  }

  private static int step(Zoom zoom) {
    for (int step : STEPS) {
      if (step * zoom.hour() / HOUR >= LEAST_STEP) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1];
  }

  /** The longer parts that have something in common with a run of time. */
  List<Cell> upper(ZoneId zone, Instant from, Instant to) {
    return cells(upper, zone, from, to);
  }

  /** The shorter ones. */
  List<Cell> lower(ZoneId zone, Instant from, Instant to) {
    return lower == null ? hours(zone, from, to) : cells(lower, zone, from, to);
  }

  static List<Cell> cells(Unit unit, ZoneId zone, Instant from, Instant to) {
    List<Cell> cells = new ArrayList<>();
    LocalDate day = unit.first(from.atZone(zone).toLocalDate());
    for (ZonedDateTime at = day.atStartOfDay(zone); at.toInstant().isBefore(to); ) {
      LocalDate next = unit.next(at.toLocalDate());
      ZonedDateTime end = next.atStartOfDay(zone);
      cells.add(new Cell(at, end.toInstant()));
      at = end;
    }
    return cells;
  }

  private List<Cell> hours(ZoneId zone, Instant from, Instant to) {
    List<ZonedDateTime> begins = new ArrayList<>();
    LocalDate end = to.atZone(zone).toLocalDate().plusDays(1);
    for (LocalDate day = from.atZone(zone).toLocalDate();
        !day.isAfter(end);
        day = day.plusDays(1)) {
      for (int minute = 0; minute < DAY; minute += minutes) {
        add(begins, ZonedDateTime.of(day, LocalTime.ofSecondOfDay(minute * 60L), zone), minute);
      }
    }
    begins.sort(null);
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i + 1 < begins.size(); i++) {
      Instant next = begins.get(i + 1).toInstant();
      if (next.isAfter(from) && begins.get(i).toInstant().isBefore(to)) {
        cells.add(new Cell(begins.get(i), next));
      }
    }
    return cells;
  }

  /** An hour that the clock leaves out has no mark; one that it shows twice has two. */
  private void add(List<ZonedDateTime> begins, ZonedDateTime at, int minute) {
    if (at.toLocalTime().toSecondOfDay() == minute * 60) {
      begins.add(at);
      ZonedDateTime again = at.withLaterOffsetAtOverlap();
      if (!again.equals(at) && minutes <= HOUR) {
        begins.add(again);
      }
    }
  }
}
