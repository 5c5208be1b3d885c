package org.ligne.visual.plan;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Objects;

/**
 * One entry of a schedule, or one that found no place.
 *
 * @param id its stable id
 * @param topic what it is about
 * @param outlet where it is published
 * @param at when, in the zone of its line; null if it found no place
 * @param state how it stands
 * @param place the statement it comes from; null if that is gone from the texts
 */
public record Card(
    String id, Topic topic, Outlet outlet, ZonedDateTime at, State state, Place place) {
  /** By instant, then channel, then id; what found no place comes last. */
  static final Comparator<Card> ORDER =
      Comparator.comparing(Card::instant, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(card -> card.outlet().name())
          .thenComparing(Card::id);

  /** Refuses a card without its parts. */
  public Card {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(state, "state");
  }

  /** Whether it found a place. */
  public boolean isPlaced() {
    return at != null;
  }

  /** When it goes out on the clock of a zone. */
  public ZonedDateTime at(ZoneId zone) {
    return at.withZoneSameInstant(zone);
  }

  private Instant instant() {
    return at == null ? null : at.toInstant();
  }
}
