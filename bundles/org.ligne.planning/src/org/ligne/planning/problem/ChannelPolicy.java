package org.ligne.planning.problem;

import java.time.ZoneId;
import java.util.Objects;

/**
 * What the line lays down for one channel.
 *
 * @param id the channel's name
 * @param zone the zone its days, weeks and hours are those of; null for the axis's own
 * @param opening when floating entries may be placed on it, and how good each moment is
 * @param gap the least distance between two of its entries
 * @param perDay the most entries on a local day; null for no limit
 * @param perWeek the most entries in an ISO week; null for no limit
 * @param cadenceMaximum the upper end of the cadence, a limit like {@code perWeek}; null for none
 * @param cadence the lower end of the cadence; null for none
 */
public record ChannelPolicy(
    String id,
    ZoneId zone,
    Opening opening,
    Gap gap,
    Cap perDay,
    Cap perWeek,
    Cap cadenceMaximum,
    Cadence cadence) {

  /** Refuses a channel without name, opening or gap. */
  public ChannelPolicy {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(opening, "opening");
    Objects.requireNonNull(gap, "gap");
  }

  /** A channel with no limit but that no two entries coincide. */
  public static ChannelPolicy unlimited(String id, Opening opening) {
    return new ChannelPolicy(id, null, opening, Gap.NONE_STATED, null, null, null, null);
  }

  /** The same channel in a zone of its own. */
  public ChannelPolicy in(ZoneId other) {
    return new ChannelPolicy(id, other, opening, gap, perDay, perWeek, cadenceMaximum, cadence);
  }

  /** The same channel with other hours. */
  public ChannelPolicy with(Opening other) {
    return new ChannelPolicy(id, zone, other, gap, perDay, perWeek, cadenceMaximum, cadence);
  }

  /** The same channel with another gap. */
  public ChannelPolicy with(Gap other) {
    return new ChannelPolicy(id, zone, opening, other, perDay, perWeek, cadenceMaximum, cadence);
  }

  /** The same channel with a limit per day. */
  public ChannelPolicy withPerDay(Cap cap) {
    return new ChannelPolicy(id, zone, opening, gap, cap, perWeek, cadenceMaximum, cadence);
  }

  /** The same channel with a limit per week. */
  public ChannelPolicy withPerWeek(Cap cap) {
    return new ChannelPolicy(id, zone, opening, gap, perDay, cap, cadenceMaximum, cadence);
  }

  /** The same channel with a cadence; either end may be null. */
  public ChannelPolicy withCadence(Cadence minimum, Cap maximum) {
    return new ChannelPolicy(id, zone, opening, gap, perDay, perWeek, maximum, minimum);
  }
}
