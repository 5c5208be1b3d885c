package org.ligne.planning.problem;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/**
 * Collects what a problem consists of, by id and in any order. Building twice gives equal problems;
 * so does any other order of adding.
 */
public final class ProblemDraft {
  /** Floating entries begin on the half hours, as people plan. */
  public static final int DEFAULT_STEP = 30;

  final ZoneId zone;
  final LocalDate first;
  final LocalDate last;
  final List<ChannelPolicy> channels = new ArrayList<>();
  final List<Owner> owners = new ArrayList<>();
  final List<Stagger> staggers = new ArrayList<>();
  final List<Rest> rests = new ArrayList<>();
  final List<Purse> purses = new ArrayList<>();
  final List<Mix> mixes = new ArrayList<>();
  final List<Request> requests = new ArrayList<>();
  final List<Follow> follows = new ArrayList<>();
  int stepMinutes = DEFAULT_STEP;

  /**
   * A problem over the local days from {@code first} to {@code last}, both included. Pinned entries
   * may lie outside.
   */
  public ProblemDraft(ZoneId zone, LocalDate first, LocalDate last) {
    this.zone = Objects.requireNonNull(zone, "zone");
    this.first = Objects.requireNonNull(first, "first");
    this.last = Objects.requireNonNull(last, "last");
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("Reversed days: " + first + " to " + last);
    }
  }

  /** A problem over some days that holds nothing yet and has zone and slots of another. */
  public static ProblemDraft like(Problem other, LocalDate first, LocalDate last) {
    return new ProblemDraft(other.axis().zone(), first, last).step(other.axis().stepMinutes());
  }

  /** Sets the distance between the slots for floating entries, counted from local midnight. */
  public ProblemDraft step(int minutes) {
    if (minutes < 1) {
      throw new IllegalArgumentException("A step is at least a minute: " + minutes);
    }
    stepMinutes = minutes;
    return this;
  }

  /** Adds a channel. */
  public ProblemDraft add(ChannelPolicy channel) {
    channels.add(channel);
    return this;
  }

  /** Adds a person. */
  public ProblemDraft add(Owner owner) {
    owners.add(owner);
    return this;
  }

  /** Adds the least distance between the entries of a content. */
  public ProblemDraft add(Stagger stagger) {
    staggers.add(stagger);
    return this;
  }

  /** Adds the least distance between entries that show a medium. */
  public ProblemDraft add(Rest rest) {
    rests.add(rest);
    return this;
  }

  /** Adds a purse. */
  public ProblemDraft add(Purse purse) {
    purses.add(purse);
    return this;
  }

  /** Adds the share a pillar should have on a channel. */
  public ProblemDraft add(Mix mix) {
    mixes.add(mix);
    return this;
  }

  /** Adds an entry. */
  public ProblemDraft add(Request request) {
    requests.add(request);
    return this;
  }

  /** Adds an order between two entries. */
  public ProblemDraft add(Follow follow) {
    follows.add(follow);
    return this;
  }

  /**
   * The problem.
   *
   * @throws IllegalArgumentException if an id is used twice or names nothing
   */
  public Problem build() {
    return build(() -> false);
  }

  /**
   * The problem, which may take a second where it is large.
   *
   * @param stop whether to stop; asked often
   * @throws IllegalArgumentException if an id is used twice or names nothing
   * @throws java.util.concurrent.CancellationException if told to stop
   */
  public Problem build(BooleanSupplier stop) {
    return new Assembler(this, stop).assemble();
  }
}
