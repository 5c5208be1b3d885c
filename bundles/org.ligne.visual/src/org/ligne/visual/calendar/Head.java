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
    String offset = Dates.offset(begin);
    String offsets =
        begin.getOffset().equals(end.getOffset()) ? offset : offset + " → " + Dates.offset(end);
    List<String> parts = new ArrayList<>();
    parts.add(telling.say("zone", plan.zone().getId(), offsets));
    others(plan, begin)
        .forEach(
            (zone, channels) ->
                parts.add(
                    telling.say(
                        "zone.other",
                        String.join(", ", channels),
                        zone.getId(),
                        distance(begin, zone))));
    return String.join("   ", parts);
  }

  /** The channels that live by another clock. */
  private static Map<ZoneId, List<String>> others(Plan plan, ZonedDateTime begin) {
    Map<ZoneId, List<String>> others = new LinkedHashMap<>();
    for (Lane lane : plan.lanes()) {
      ZoneId zone = lane.outlet().zone();
      if (!begin.withZoneSameInstant(zone).getOffset().equals(begin.getOffset())) {
        others.computeIfAbsent(zone, any -> new ArrayList<>()).add(lane.outlet().label());
      }
    }
    return others;
  }

  private static String distance(ZonedDateTime begin, ZoneId zone) {
    int seconds =
        begin.withZoneSameInstant(zone).getOffset().getTotalSeconds()
            - begin.getOffset().getTotalSeconds();
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
