package org.ligne.planning.diff;

/**
 * How many entries of one kind have a place in either plan.
 *
 * @param kind what is counted by: channel, pillar or week
 * @param name the channel, pillar, or ISO week such as 2026-W38
 * @param before how many there were
 * @param after how many there are
 */
public record Share(String kind, String name, int before, int after) {
  /** By how many there are more; below zero if there are fewer. */
  public int difference() {
    return after - before;
  }
}
