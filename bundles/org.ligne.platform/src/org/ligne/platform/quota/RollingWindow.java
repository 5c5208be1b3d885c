package org.ligne.platform.quota;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds where a quota is over-used. A use goes over if it and those less than a window before it
 * take more than the quota; what lies a whole window back is no longer counted. Every use enters
 * the window once and leaves it once.
 *
 * @param <T> what uses the quota
 */
public final class RollingWindow<T> {
  private final long quota;
  private final Duration window;
  private final Predicate<T> judged;
  private final Deque<Use<T>> inside = new ArrayDeque<>();
  private final List<Run<T>> runs = new ArrayList<>();
  private List<Use<T>> over = new ArrayList<>();
  private List<Use<T>> together = List.of();
  private long first;
  private long peak;
  private long amount;
  private long steps;

  /**
   * A window nothing has entered.
   *
   * @param quota how much may be taken in any window
   * @param window how long it is, in elapsed time
   */
  public RollingWindow(long quota, Duration window) {
    this(quota, window, any -> true);
  }

  /**
   * A window nothing has entered.
   *
   * @param quota how much may be taken in any window
   * @param window how long it is, in elapsed time
   * @param judged what the quota is held against; all else is counted only
   */
  public RollingWindow(long quota, Duration window, Predicate<T> judged) {
    this.quota = quota;
    this.window = window;
    this.judged = judged;
  }

  /** The runs of over-use, in order of time; of uses at one instant, the earlier in the list. */
  public List<Run<T>> runs(List<Use<T>> uses) {
    uses.stream().sorted(Comparator.comparing(Use::at)).forEach(this::enter);
    end();
    return List.copyOf(runs);
  }

  /** How often a use entered or left the window so far. */
  long steps() {
    return steps;
  }

  private void enter(Use<T> use) {
    leave(use.at().minus(window));
    steps++;
    inside.addLast(use);
    amount += use.amount();
    if (amount <= quota || !judged.test(use.subject())) {
      end();
    } else if (use.amount() > 0) {
      goOver(use);
    }
  }

  private void leave(Instant edge) {
    while (!inside.isEmpty() && !inside.getFirst().at().isAfter(edge)) {
      steps++;
      amount -= inside.removeFirst().amount();
    }
  }

  private void goOver(Use<T> use) {
    if (over.isEmpty()) {
      together = taking();
      first = amount;
    }
    over.add(use);
    peak = Math.max(peak, amount);
  }

  private List<Use<T>> taking() {
    return inside.stream().filter(each -> each.amount() > 0).toList();
  }

  private void end() {
    if (!over.isEmpty()) {
      runs.add(new Run<>(together, first, peak, List.copyOf(over)));
      over = new ArrayList<>();
      peak = 0;
    }
  }
}
