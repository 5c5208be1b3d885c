package org.ligne.dsl.ide.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the proposals that answer to the letters typed so far, the best first. */
final class Basket {
  /** The most that are shown at once; more help nobody. */
  static final int MOST = 100;

  /**
   * A proposal that was taken in.
   *
   * @param proposal the proposal
   * @param start where the text begins that it replaces
   * @param match how well it matches, the lower the better
   */
  record Kept(Proposal proposal, int start, int match) {
    private static final Comparator<Kept> BEST_FIRST =
        Comparator.comparingInt(Kept::match).thenComparingInt(kept -> kept.proposal().group());
  }

  private final List<Kept> kept = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private boolean open;

  /** Takes a proposal in, unless it does not match or the like of it is there. */
  void add(Proposal proposal, int start, String letters) {
    int match = Match.of(proposal.key(), letters);
    if (match != Match.NONE && seen.add(proposal.label() + '\n' + proposal.kind())) {
      kept.add(new Kept(proposal, start, match));
    }
  }

  /** Says that other letters would bring other proposals. */
  void leaveOpen() {
    open = true;
  }

  boolean isEmpty() {
    return kept.isEmpty();
  }

  /** Whether an editor must ask again when more is typed. */
  boolean isIncomplete() {
    return open || kept.size() > MOST;
  }

  /** The best, in an order that stays the same. */
  List<Kept> best() {
    return kept.stream().sorted(Kept.BEST_FIRST).limit(MOST).toList();
  }
}
