package org.ligne.planning.problem;

import java.util.Objects;

/**
 * One entry to be placed: one post on one channel, or one occurrence of a series on one channel.
 *
 * @param id the entry's stable id, unique in the problem
 * @param channel id of its channel
 * @param pillar name of its pillar; null for none
 * @param owner id of the person who takes care of it; null for nobody
 * @param weight how much its slot matters against others, 1 or more
 * @param wish when it is to be published
 * @param source where it was asked for, opaque to planning; may be null
 */
public record Request(
    String id, String channel, String pillar, String owner, int weight, Wish wish, Object source) {

  /** Refuses an entry without id, channel or wish, or one that weighs nothing. */
  public Request {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(channel, "channel");
    Objects.requireNonNull(wish, "wish");
    if (weight < 1) {
      throw new IllegalArgumentException("A weight is at least 1: " + weight);
    }
  }
}
