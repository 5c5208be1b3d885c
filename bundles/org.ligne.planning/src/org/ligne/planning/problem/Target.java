package org.ligne.planning.problem;

/** A wished share of a pillar on a channel, laid on the axis. */
public final class Target {
  private final Mix mix;
  private final int channel;
  private final int pillar;
  private final int[] runOfWeek;

  /** Takes the rising run numbers of the channel's weeks. */
  Target(Mix mix, int channel, int pillar, int[] runOfWeek) {
    this.mix = mix;
    this.channel = channel;
    this.pillar = pillar;
    this.runOfWeek = runOfWeek;
  }

  /** What was stated. */
  public Mix mix() {
    return mix;
  }

  /** Number of the channel. */
  public int channel() {
    return channel;
  }

  /** Number of the pillar; {@link Entry#NONE} if no entry of the problem has it. */
  public int pillar() {
    return pillar;
  }

  /** The number, from 0, of the run of weeks that a week of the channel's calendar belongs to. */
  public int run(int week) {
    return runOfWeek[week];
  }

  /** How many runs there are. */
  public int runs() {
    return runOfWeek.length == 0 ? 0 : runOfWeek[runOfWeek.length - 1] + 1;
  }
}
