package org.ligne.planning.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;

/**
 * Improves a table by random moves, swaps and ejections that may also make it worse, by less and
 * less as the steps go by; ends with the best table seen. With many steps it is heated again some
 * times, each time from the best.
 *
 * <p>At each temperature it goes from block to block of neighbouring channels, so that what it
 * looks at stays near the processor however large the problem is.
 */
final class Annealing {
  /** Of a hundred steps so many are swaps; the rest are moves. */
  private static final int SWAPS = 30;

  /** Of a hundred steps so many are ejections. */
  private static final int FORCES = 6;

  /** While entries are missing, one of so many steps begins with one of them. */
  private static final int MISSING = 8;

  private static final int BLOCK = 500;
  private static final int STEPS_PER_VISIT = 4_000;

  /** Steps of all entries together that are so few that nobody notices. */
  private static final long LEAST = 400_000;

  /** Steps of an entry, for each entry there is, after which heating again does more. */
  private static final int CYCLE = 100;

  private static final int SHORTEST_CYCLE = 5_000;
  private static final int LONGEST_CYCLE = 40_000;
  private static final int MOST_CYCLES = 8;

  /** How many points an entry of mean weight 1 may lose at first with a chance of 1 in e. */
  private static final double START = 10;

  private static final double END = 0.5;

  /** How much hotter cycles are by turns: some steps over a high price need much heat. */
  private static final double[] HEAT = {1, 3, 10, 30};

  private final Board board;
  private final Steps steps;
  private final Dice dice = new Dice();
  private final Neighbour moving;
  private final Neighbour swapping;
  private final Forcing forcing;
  private final List<Entry> floating;
  private final List<List<Entry>> blocks = new ArrayList<>();
  private final double start;

  Annealing(Board board, Steps steps) {
    Problem problem = board.table().problem();
    Draw draw = new Draw(problem, dice);
    this.board = board;
    this.steps = steps;
    moving = new Moving(board, draw);
    swapping = new Swapping(board, dice);
    forcing = new Forcing(board, draw, dice);
    floating = floating(problem);
    for (int i = 0; i < floating.size(); i += BLOCK) {
      blocks.add(floating.subList(i, Math.min(floating.size(), i + BLOCK)));
    }
    double weight = floating.stream().mapToInt(Entry::weight).average().orElse(1);
    start = START * weight;
  }

  /** Entries that can be placed and need not be where they are, channel by channel. */
  private static List<Entry> floating(Problem problem) {
    return problem.entries().stream()
        .filter(entry -> !entry.isPinned() && entry.candidates().size() > 0)
        .sorted(Comparator.comparing(Entry::channel).thenComparing(Entry::index))
        .toList();
  }

  /** Takes so many steps for each entry, more for a few entries, fewer if it is to end before. */
  void run(long wanted) {
    long perEntry = wanted == 0 ? 0 : Math.max(wanted, LEAST / Math.max(1, floating.size()));
    long length = Math.clamp((long) CYCLE * floating.size(), SHORTEST_CYCLE, LONGEST_CYCLE);
    int cycles = (int) Math.clamp(perEntry / length, 1, MOST_CYCLES);
    for (int cycle = 0; cycle < cycles && !blocks.isEmpty() && !steps.isEnough(); cycle++) {
      cycle(perEntry / cycles, new Cooling(dice, start * HEAT[cycle % HEAT.length], END));
      board.toBest();
    }
  }

  private void cycle(long perEntry, Cooling cooling) {
    long visits = perEntry * blocks.getFirst().size() / STEPS_PER_VISIT + 1;
    for (long visit = 0; visit < visits && !steps.isEnough(); visit++) {
      cooling.at((double) visit / visits);
      for (List<Entry> block : blocks) {
        visit(block, perEntry * block.size() / visits, cooling);
      }
      steps.report(board.table());
    }
  }

  private void visit(List<Entry> block, long atMost, Cooling cooling) {
    steps.allow(atMost);
    List<Entry> missing = block.stream().filter(it -> !board.table().isPlaced(it)).toList();
    forcing.knowMissing(missing);
    int taken;
    do {
      boolean any = missing.isEmpty() || dice.below(MISSING) > 0;
      List<Entry> from = any ? block : missing;
      Entry entry = from.get(dice.below(from.size()));
      taken = kind(entry).attempt(entry, cooling.slack());
    } while (steps.spend(taken));
  }

  private Neighbour kind(Entry entry) {
    int kind = dice.below(100);
    if (kind < FORCES || !board.table().isPlaced(entry)) {
      return forcing;
    }
    return kind < FORCES + SWAPS ? swapping : moving;
  }
}
