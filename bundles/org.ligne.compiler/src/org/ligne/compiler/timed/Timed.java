package org.ligne.compiler.timed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.ligne.model.line.Channel;
import org.ligne.model.platform.Format;
import org.ligne.model.query.Contents;
import org.ligne.planning.Solution;
import org.ligne.planning.translate.Publication;

/**
 * A post on a channel, and when it goes out.
 *
 * @param publication the post, or the occurrence of a series
 * @param at when it goes out
 * @param day the day whose rules it is judged by, in the zone of its channel
 */
public record Timed(Publication publication, Instant at, LocalDate day) {

  /** A post that is judged by the rules of the day it goes out. */
  public Timed(Publication publication, Instant at) {
    this(publication, at, LocalDate.ofInstant(at, zone(publication)));
  }

  /** What a plan has found a place for; what is gone from the texts is left out. */
  public static Stream<Timed> of(Solution plan) {
    return plan.placed().stream()
        .filter(placed -> placed.entry().request().source() instanceof Publication)
        .map(
            placed ->
                new Timed(
                    (Publication) placed.entry().request().source(), placed.at().toInstant()));
  }

  /** What has a time of its own among publications. */
  static List<Timed> fixed(Stream<Publication> publications) {
    return publications
        .filter(each -> each.fixed() != null)
        .map(each -> new Timed(each, each.fixed().atZone(line(each)).toInstant()))
        .toList();
  }

  /** The same, judged by the rules of another day. */
  public Timed under(LocalDate rules) {
    return new Timed(publication, at, rules);
  }

  /** When it goes out, in the zone of its line: so plans show it everywhere. */
  public ZonedDateTime shown() {
    return at.atZone(line(publication));
  }

  private static ZoneId line(Publication publication) {
    return publication.campaign().getLine().getZone();
  }

  /** The stable identifier of the entry. */
  public String id() {
    return publication.id();
  }

  /** Where it goes. */
  Channel channel() {
    return publication.channel();
  }

  /** What it goes as, or null where the platform has no usual format. */
  Format format() {
    return Contents.format(publication.placement());
  }

  /** The zone whose days the rules of the channel count in. */
  public ZoneId zone() {
    return zone(publication);
  }

  private static ZoneId zone(Publication publication) {
    ZoneId own = publication.channel().getZone();
    return own == null ? line(publication) : own;
  }
}
