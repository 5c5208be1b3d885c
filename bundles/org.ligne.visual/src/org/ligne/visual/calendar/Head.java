package org.ligne.visual.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.draw.Texts;
import org.ligne.visual.plan.Lane;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.words.Dates;

/** The head of a calendar: what it shows, and whose clock it is on. */
final class Head {
  /** How high it is. */
  static final double HEIGHT = 44;

  private static final double MARGIN = 14;
  private static final double GLYPH = 13;

  private final String title;
  private final String zone;

  /**
   * The head of some days.
   *
   * @param first a first day, whose offset is told; the last day's too where it is another
   */
  Head(String title, Plan plan, Telling telling, LocalDate first, LocalDate last) {
    this.title = title;
    this.zone = zone(plan, telling, first, last);
  }

  private static String zone(Plan plan, Telling telling, LocalDate first, LocalDate last) {
    ZonedDateTime begin = first.atStartOfDay(plan.zone());
    ZonedDateTime end = last.plusDays(1).atStartOfDay(plan.zone());
    List<String> parts = new ArrayList<>();
    String offsets = either(Dates.offset(begin), Dates.offset(end));
    parts.add(telling.say("zone", plan.zone().getId(), offsets));
    others(plan, begin, end)
        .forEach(
            (zone, channels) -> {
              String names = String.join(", ", channels);
              String distance = either(distance(begin, zone), distance(end, zone));
              parts.add(telling.say("zone.other", names, zone.getId(), distance));
            });
    return String.join(" · ", parts);
  }

  /** Where a clock is changed on the way, both are told. */
  private static String either(String one, String other) {
    return one.equals(other) ? one : one + " → " + other;
  }

  /** The channels that live by another clock. */
  private static Map<ZoneId, List<String>> others(
      Plan plan, ZonedDateTime begin, ZonedDateTime end) {
    Map<ZoneId, List<String>> others = new LinkedHashMap<>();
    for (Lane lane : plan.lanes()) {
      ZoneId zone = lane.outlet().zone();
      if (seconds(begin, zone) != 0 || seconds(end, zone) != 0) {
        others.computeIfAbsent(zone, any -> new ArrayList<>()).add(lane.outlet().label());
      }
    }
    return others;
  }

  /** How far the clock of a zone is ahead. */
  private static int seconds(ZonedDateTime at, ZoneId zone) {
    return at.withZoneSameInstant(zone).getOffset().getTotalSeconds()
        - at.getOffset().getTotalSeconds();
  }

  private static String distance(ZonedDateTime at, ZoneId zone) {
    int seconds = seconds(at, zone);
    int minutes = Math.abs(seconds) / 60;
    String rest = minutes % 60 == 0 ? "" : " " + minutes % 60 + " min";
    return (seconds < 0 ? "−" : "+") + minutes / 60 + " h" + rest;
  }

  /** The title. */
  String title() {
    return title;
  }

  /** The clocks. */
  String zone() {
    return zone;
  }

  void paint(Surface on, double width) {
    on.fill(new Box(0, 0, width, HEIGHT), Role.PAPER);
    double room = width - 2 * MARGIN;
    double wide = on.width(title, Face.TITLE);
    on.text(title, new Box(MARGIN, 0, room, HEIGHT), Face.TITLE, Role.TEXT);
    double left = room - wide - 2 * MARGIN - GLYPH - 5;
    String clocks = left < 60 ? "" : Texts.fitting(on, zone, Face.SMALL, left);
    if (!clocks.isEmpty()) {
      double text = on.width(clocks, Face.SMALL);
      double x = width - MARGIN - text;
      on.text(clocks, new Box(x, 2, text + 1, HEIGHT - 2), Face.SMALL, Role.MUTED);
      on.icon("zone", new Box(x - GLYPH - 5, (HEIGHT - GLYPH) / 2 + 1, GLYPH, GLYPH), Role.MUTED);
    }
  }
}
