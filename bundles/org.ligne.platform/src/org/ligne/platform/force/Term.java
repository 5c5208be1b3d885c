package org.ligne.platform.force;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Post;
import org.ligne.model.campaign.Series;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;
import org.ligne.model.query.Moves;
import org.ligne.model.query.Occurrence;
import org.ligne.model.query.Recurrences;

/**
 * The days a placement is published on, as far as its text tells: the day of a post that is fixed,
 * the days of a series, or the span a post may be placed in.
 *
 * @param spans days in the zone of the channel; none while the campaign has no period
 * @param open whether it will be published on one of the days only, and nobody knows which
 */
public record Term(List<DateSpan> spans, boolean open) {

  /** Keeps the list from changing later. */
  public Term {
    spans = List.copyOf(spans);
  }

  /** When a placement is published. */
  public static Term of(Placement placement) {
    Content content = Contents.content(placement);
    if (content instanceof Series series) {
      return new Term(
          Recurrences.of(series).stream().map(each -> day(placement, each)).toList(), false);
    }
    LocalDateTime at = fixed(placement, content);
    if (at != null) {
      return new Term(List.of(single(day(placement, at))), false);
    }
    DateSpan period = content == null ? null : Contents.period(content);
    return new Term(period == null || period.isEmpty() ? List.of() : List.of(period), true);
  }

  /** The first day it can be published on; null while none is known. */
  public LocalDate first() {
    return spans.stream().map(DateSpan::first).min(LocalDate::compareTo).orElse(null);
  }

  private static LocalDateTime fixed(Placement placement, Content content) {
    return placement.getAt() == null && content instanceof Post post
        ? post.getAt()
        : placement.getAt();
  }

  private static DateSpan day(Placement placement, Occurrence occurrence) {
    LocalDateTime time = Moves.time(placement, occurrence);
    return single(time == null ? Moves.day(placement, occurrence) : day(placement, time));
  }

  private static DateSpan single(LocalDate day) {
    return new DateSpan(day, day);
  }

  /** Times are written in the zone of the line, rules hold in that of the channel. */
  private static LocalDate day(Placement placement, LocalDateTime at) {
    Channel channel = placement.getChannel();
    Line line = Contents.line(placement);
    ZoneId written = line == null ? null : line.getZone();
    boolean apart = channel != null && channel.getZone() != null && written != null;
    return apart
        ? at.atZone(written).withZoneSameInstant(channel.getZone()).toLocalDate()
        : at.toLocalDate();
  }
}
