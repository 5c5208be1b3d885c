package org.ligne.planning.problem;

import java.util.List;

/** One piece of content, which may go to several channels, laid on the axis. */
public final class Content {
  private final String id;
  private final Stagger stagger;
  private final int[] reach;
  private List<Entry> entries = List.of();

  Content(String id, Stagger stagger, int[] reach) {
    this.id = id;
    this.stagger = stagger;
    this.reach = reach;
  }

  /** The same with other entries. */
  Content with(List<Entry> all) {
    Content same = new Content(id, stagger, reach);
    same.hold(all);
    return same;
  }

  /** Set once by the assembler. */
  void hold(List<Entry> all) {
    entries = List.copyOf(all);
  }

  /** The content's id. */
  public String id() {
    return id;
  }

  /** The least distance between its entries, or null if they may go out together. */
  public Stagger stagger() {
    return stagger;
  }

  /** Its entries, by number. */
  public List<Entry> entries() {
    return entries;
  }

  /** The first slot that keeps the distance after an entry at {@code slot}; needs a stagger. */
  public int firstAfter(int slot) {
    return reach[slot];
  }
}
