package org.ligne.visual.plan;

import java.util.List;

/**
 * A post or series that comes after another.
 *
 * @param campaign name of the campaign
 * @param leader name of what comes first
 * @param follower name of what comes after it
 * @param leaders ids of the leader's cards that have a place, in the order of time
 * @param followers ids of the follower's cards that have a place, in the order of time
 * @param distance the least distance, as the language writes it; empty for none
 * @param place where it is stated
 */
public record Following(
    String campaign,
    String leader,
    String follower,
    List<String> leaders,
    List<String> followers,
    String distance,
    Place place) {

  /** Keeps the lists from changing later. */
  public Following {
    leaders = List.copyOf(leaders);
    followers = List.copyOf(followers);
  }
}
