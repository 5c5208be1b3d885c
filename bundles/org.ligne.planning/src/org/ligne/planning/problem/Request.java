package org.ligne.planning.problem;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
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
 * @param content id of the content it shares with other entries, see {@link Stagger}; null for none
 * @param origin id of the post or series it comes from; entries of one origin may show a medium
 *     together, see {@link Rest}; null if it stands alone
 * @param media ids of the media it shows, see {@link Rest}; sorted, without doubles
 * @param payment what it costs and who pays; null if it is free
 * @param previous where the last plan had it; null if it is new, or nobody cares
 * @param source where it was asked for, opaque to planning; may be null
 */
public record Request(
    String id,
    String channel,
    String pillar,
    String owner,
    int weight,
    Wish wish,
    String content,
    String origin,
    List<String> media,
    Payment payment,
    Instant previous,
    Object source) {
  /** The most an entry may weigh, so that no sum of points can overflow. */
  public static final int MAX_WEIGHT = 1_000;

  /**
   * What an entry costs.
   *
   * @param purse id of the purse it is paid from
   * @param amount the amount in the purse's unit, zero to {@link #MAX_AMOUNT}
   */
  public record Payment(String purse, long amount) {
    /** The most an entry may cost, so that no sum of a plan's costs can overflow. */
    public static final long MAX_AMOUNT = 100_000_000_000_000L;

    /** Refuses a negative amount, and one that is too large. */
    public Payment {
      Objects.requireNonNull(purse, "purse");
      if (amount < 0) {
        throw new IllegalArgumentException("A cost is not negative: " + amount);
      }
      if (amount > MAX_AMOUNT) {
        throw new IllegalArgumentException("A cost is at most " + MAX_AMOUNT + ": " + amount);
      }
    }
  }

  /** Refuses an entry without id, channel or wish, or one that weighs nothing or too much. */
  public Request {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(channel, "channel");
    Objects.requireNonNull(wish, "wish");
    media = media.stream().distinct().sorted().toList();
    if (weight < 1 || weight > MAX_WEIGHT) {
      throw new IllegalArgumentException("A weight is 1 to " + MAX_WEIGHT + ": " + weight);
    }
  }

  /** An entry that shares nothing, costs nothing and is new. */
  public Request(
      String id,
      String channel,
      String pillar,
      String owner,
      int weight,
      Wish wish,
      Object source) {
    this(id, channel, pillar, owner, weight, wish, null, null, List.of(), null, null, source);
  }

  /** The same entry as part of a content. */
  public Request ofContent(String other) {
    return new Request(
        id, channel, pillar, owner, weight, wish, other, origin, media, payment, previous, source);
  }

  /** The same entry as part of a post or series. */
  public Request from(String other) {
    return new Request(
        id, channel, pillar, owner, weight, wish, content, other, media, payment, previous, source);
  }

  /** The same entry with other media. */
  public Request showing(Collection<String> others) {
    return new Request(
        id,
        channel,
        pillar,
        owner,
        weight,
        wish,
        content,
        origin,
        List.copyOf(others),
        payment,
        previous,
        source);
  }

  /** The same entry with a cost. */
  public Request paidFrom(String purse, long amount) {
    Payment paid = new Payment(purse, amount);
    return new Request(
        id, channel, pillar, owner, weight, wish, content, origin, media, paid, previous, source);
  }

  /** The same entry, which the last plan had at an instant. */
  public Request previouslyAt(Instant instant) {
    return new Request(
        id, channel, pillar, owner, weight, wish, content, origin, media, payment, instant, source);
  }

  /** The same entry with another wish. */
  public Request with(Wish other) {
    return new Request(
        id, channel, pillar, owner, weight, other, content, origin, media, payment, previous,
        source);
  }
}
