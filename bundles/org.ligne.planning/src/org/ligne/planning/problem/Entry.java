package org.ligne.planning.problem;

import java.util.List;

/** An entry to be placed, numbered, with the slots it may take. */
public final class Entry {
  /** Stands for no owner, no pillar, no content, no purse and no slot. */
  public static final int NONE = -1;

  private final int index;
  private final Request request;
  private final Numbers numbers;
  private final int channel;
  private final int pillar;
  private final int weight;
  private final boolean pinned;
  private final int first;
  private final int end;
  private final Slots candidates;
  private final int previous;
  private List<Link> links = List.of();

  /** What an entry refers to, by number. */
  record Numbers(
      int channel, int pillar, int owner, int content, int origin, int purse, int[] media) {}

  Entry(
      int index,
      Request request,
      Numbers numbers,
      int first,
      int end,
      Slots candidates,
      int previous) {
    this.index = index;
    this.request = request;
    this.numbers = numbers;
    // The search asks for these all the time.
    this.channel = numbers.channel();
    this.pillar = numbers.pillar();
    this.weight = request.weight();
    this.pinned = !(request.wish() instanceof Wish.Within);
    this.first = first;
    this.end = end;
    this.candidates = candidates;
    this.previous = previous;
  }

  /** The same entry as if it was new, with the same orders. */
  Entry withoutPrevious() {
    Request asked = request.previous() == null ? request : request.previouslyAt(null);
    Entry same = new Entry(index, asked, numbers, first, end, candidates, NONE);
    same.links = links;
    return same;
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
    return numbers.owner();
  }

  /** Number of the content it is a part of, or {@link #NONE}. */
  public int content() {
    return numbers.content();
  }

  /** Number of the post or series it comes from, or {@link #NONE}. */
  public int origin() {
    return numbers.origin();
  }

  /** Number of the purse it is paid from, or {@link #NONE}. */
  public int purse() {
    return numbers.purse();
  }

  /** What it takes from its purse. */
  public long cost() {
    return request.payment() == null ? 0 : request.payment().amount();
  }

  /** How many media it shows that need a rest. */
  public int mediaCount() {
    return numbers.media().length;
  }

  /** Number of the medium at a position from 0. */
  public int medium(int position) {
    return numbers.media()[position];
  }

  /** The slot the last plan had it at, or {@link #NONE}. */
  public int previous() {
    return previous;
  }

  /** How much its slot matters, 1 or more. */
  public int weight() {
    return weight;
  }

  /** Whether it can have one instant only: it is pinned there, or kept. */
  public boolean isPinned() {
    return pinned;
  }

  /** Whether it has its time already, and no rule is held against it. */
  public boolean isKept() {
    return request.wish() instanceof Wish.Kept;
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

  /** The slots it may take: its instant when pinned or kept, else the open ones of its window. */
  public Slots candidates() {
    return candidates;
  }

  /** The orders it has a part in, as leader or follower. */
  public List<Link> links() {
    return links;
  }
}
