package org.ligne.visual.timeline;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ligne.visual.draw.Box;
import org.ligne.visual.scene.Spot;

/** The days of lanes, or their half hours where there is room for them. */
final class Places {
  private static final double HOUR = 20;
  private static final double DAY = 8;
  private static final int HALF = 30;

  private final ZoneId zone;
  private final Zoom zoom;
  private final List<Channel> channels;

  Places(ZoneId zone, Zoom zoom, List<Channel> channels) {
    this.zone = zone;
    this.zoom = zoom;
    this.channels = channels;
  }

  private boolean byHours() {
    return zoom.hour() >= HOUR;
  }

  Optional<Spot> at(double x, double y) {
    return channels.stream()
        .filter(each -> each.contains(y))
        .findFirst()
        .map(channel -> spot(channel, begin(zoom.at(x))));
  }

  /** The beginning of the day or half hour that a moment is in. */
  private ZonedDateTime begin(Instant at) {
    ZonedDateTime there = at.atZone(zone);
    if (!byHours()) {
      return there.toLocalDate().atStartOfDay(zone);
    }
    return there.truncatedTo(ChronoUnit.HOURS).plusMinutes(there.getMinute() / HALF * HALF);
  }

  private ZonedDateTime next(ZonedDateTime begin) {
    return byHours() ? begin.plusMinutes(HALF) : begin.toLocalDate().plusDays(1).atStartOfDay(zone);
  }

  private Spot spot(Channel channel, ZonedDateTime begin) {
    double x = zoom.x(begin.toInstant());
    double width = zoom.x(next(begin).toInstant()) - x;
    LocalTime time = byHours() ? begin.toLocalTime() : null;
    Box box = new Box(x, channel.top(), width, Channel.HEIGHT);
    return new Spot(begin.toLocalDate(), time, channel.outlet().name(), box);
  }

  /** All in a part of the picture; none where days are too narrow to aim at. */
  List<Spot> in(Box visible) {
    List<Spot> all = new ArrayList<>();
    Instant end = zoom.at(visible.right());
    double left = Math.max(TimelineScene.EDGE, visible.x());
    for (Channel channel : zoom.day() < DAY ? List.<Channel>of() : channels) {
      if (channel.top() < visible.bottom() && channel.bottom() > visible.y()) {
        for (ZonedDateTime at = begin(zoom.at(left)); at.toInstant().isBefore(end); at = next(at)) {
          all.add(spot(channel, at));
        }
      }
    }
    return all;
  }
}
