package org.ligne.planning.problem;

import java.util.List;

/** An entry to be placed, numbered, with the slots it may take. */
public final class Entry {
  /** Stands for no owner and no pillar. */
  public static final int NONE = -1;

  private final int index;
  private final Request request;
  private final int channel;
  private final int pillar;
  private final int owner;
  private final int first;
  private final int end;
  private final Slots candidates;
  private List<Link> links = List.of();

  Entry(
      int index,
      Request request,
      int channel,
      int pillar,
      int owner,
      int first,
      int end,
      Slots all) {
    this.index = index;
    this.request = request;
    this.channel = channel;
    this.pillar = pillar;
    this.owner = owner;
    this.first = first;
    this.end = end;
    this.candidates = all;
  }

  /** Set once by the assembler, before anybody else sees the entry. */
  void link(List<Link> all) {
    links = List.copyOf(all);
  }

  /** The entry's number in the problem; numbers follow the order of ids. */
  public int index() {
    return index;
  }

  /** The entry's stable id. */
  public String id() {
    return request.id();
  }

  /** What was asked for. */
  public Request request() {
    return request;
  }

  /** Number of its channel. */
  public int channel() {
    return channel;
  }

  /** Number of its pillar, or {@link #NONE}. */
  public int pillar() {
    return pillar;
  }

  /** Number of its owner, or {@link #NONE}. */
  public int owner() {
    return owner;
  }

  /** How much its slot matters, 1 or more. */
  public int weight() {
    return request.weight();
  }

  /** Whether it is pinned to one instant. */
  public boolean isPinned() {
    return request.wish() instanceof Wish.At;
  }

  /** What pins it, or bounds its window. */
  public Statement wish() {
    return request.wish().statement();
  }

  /** First slot of its window, open or not. */
  public int first() {
    return first;
  }

  /** First slot after its window. */
  public int end() {
    return end;
  }

  /** The slots it may take: its instant when pinned, else the open ones of its window. */
  public Slots candidates() {
    return candidates;
  }

  /** The orders it has a part in, as leader or follower. */
  public List<Link> links() {
    return links;
  }
}
