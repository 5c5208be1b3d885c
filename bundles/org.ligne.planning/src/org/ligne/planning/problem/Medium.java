package org.ligne.planning.problem;

import java.util.List;

/** A medium that several pieces of content show, laid on the axis. */
public final class Medium {
  private final Rest rest;
  private final int[] reach;
  private List<Entry> entries = List.of();

  Medium(Rest rest, int[] reach) {
    this.rest = rest;
    this.reach = reach;
  }

  /** The same with other entries. */
  Medium with(List<Entry> all) {
    Medium same = new Medium(rest, reach);
    same.hold(all);
    return same;
  }

  /** Set once by the assembler. */
  void hold(List<Entry> all) {
    entries = List.copyOf(all);
  }

  /** What was stated. */
  public Rest rest() {
    return rest;
  }

  /** The entries that show it, by number. */
  public List<Entry> entries() {
    return entries;
  }

  /** The first slot that keeps the rest after an entry at {@code slot}. */
  public int firstAfter(int slot) {
    return reach[slot];
  }
}
