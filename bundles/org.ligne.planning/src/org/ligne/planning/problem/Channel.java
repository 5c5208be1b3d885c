package org.ligne.planning.problem;

import java.util.stream.IntStream;

/**
 * A channel laid on the axis: when it is open, how good each slot is, and its limits.
 *
 * <p>Nothing handed in is copied; the assembler gives it away.
 */
public final class Channel {
  private final int index;
  private final ChannelPolicy policy;
  private final Calendar calendar;
  private final Admission[] admissions;
  private final int[] gapReach;
  private final int[] weekMinimum;
  private final int evenLoad;
  private final Slots open;
  private final byte[] scores;

  Channel(
      int index,
      ChannelPolicy policy,
      Calendar calendar,
      Admission[] admissions,
      int[] gapReach,
      int[] weekMinimum,
      int evenLoad) {
    this.index = index;
    this.policy = policy;
    this.calendar = calendar;
    this.admissions = admissions;
    this.gapReach = gapReach;
    this.weekMinimum = weekMinimum;
    this.evenLoad = evenLoad;
    this.open =
        Slots.of(IntStream.range(0, admissions.length).filter(s -> admissions[s].open()).toArray());
    // The search asks for these all the time: the sign says whether the channel is closed.
    this.scores = new byte[admissions.length];
    for (int slot = 0; slot < scores.length; slot++) {
      Admission admission = admissions[slot];
      scores[slot] = (byte) (admission.open() ? admission.score() : -admission.score());
    }
  }

  /** The channel's number in the problem. */
  public int index() {
    return index;
  }

  /** The channel's name. */
  public String id() {
    return policy.id();
  }

  /** What the line lays down for the channel. */
  public ChannelPolicy policy() {
    return policy;
  }

  /** The days and weeks its limits count in. */
  public Calendar calendar() {
    return calendar;
  }

  /** Whether floating entries may be placed at a slot, and how good it is. */
  public Admission admission(int slot) {
    return admissions[slot];
  }

  /** How much of the audience is there at a slot, 1 to 100, be the channel open or not. */
  public int score(int slot) {
    return Math.abs(scores[slot]);
  }

  /** Whether floating entries may be placed at a slot. */
  public boolean isOpen(int slot) {
    return scores[slot] > 0;
  }

  /** The slots at which the channel is open. */
  public Slots open() {
    return open;
  }

  /** The first slot that keeps the channel's gap after an entry at {@code slot}. */
  public int firstAfterGap(int slot) {
    return gapReach[slot];
  }

  /** How many entries an ISO week should have at least, 0 where nothing is said. */
  public int weekMinimum(int week) {
    return weekMinimum[week];
  }

  /** How many entries any three days have when all entries of the channel are spread evenly. */
  public int evenLoad() {
    return evenLoad;
  }
}
