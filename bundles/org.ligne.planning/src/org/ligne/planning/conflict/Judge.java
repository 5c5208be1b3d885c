package org.ligne.planning.conflict;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ligne.planning.problem.Calendar;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.Statement;

/**
 * Tells whether some entries can all have a slot while some statements hold. First each statement
 * counts what it leaves room for; only where that does not tell, days and then slots are tried.
 */
final class Judge implements Refusing {
  /** What one question may take: less than a tenth of a second. */
  private static final long MOST = 400_000;

  private final Problem problem;
  private final Work work;

  Judge(Problem problem, Work work) {
    this.problem = problem;
    this.work = work;
  }

  /** The verdict on some entries while some statements hold. */
  Verdict of(List<Entry> entries, Predicate<Statement> holds, Taste taste) {
    work.allow(MOST);
    Puzzle puzzle = new Puzzle(problem, entries, holds);
    return new Trial(puzzle, taste).verdict();
  }

  @Override
  public boolean refuses(List<Entry> entries, Predicate<Statement> holds) {
    return of(entries, holds, Taste.EARLY) instanceof Verdict.Impossible;
  }

  @Override
  public boolean admits(List<Entry> entries, Predicate<Statement> holds) {
    return of(entries, holds, Taste.EARLY) instanceof Verdict.Possible;
  }

  private enum Outcome {
    POSSIBLE,
    IMPOSSIBLE,
    UNKNOWN
  }

  private final class Trial {
    private final Puzzle puzzle;
    private final Taste taste;
    private final Propagation propagation;
    private Options found;

    Trial(Puzzle puzzle, Taste taste) {
      this.puzzle = puzzle;
      this.taste = taste;
      this.propagation = new Propagation(puzzle, work);
    }

    Verdict verdict() {
      Options options = puzzle.options();
      BitSet guilty = new BitSet();
      Outcome outcome = propagation.begin(options, guilty) ? search(options) : Outcome.IMPOSSIBLE;
      return switch (outcome) {
        case POSSIBLE -> new Verdict.Possible(slots());
        case IMPOSSIBLE -> new Verdict.Impossible(suspects(guilty));
        case UNKNOWN -> new Verdict.Unknown();
      };
    }

    private int[] slots() {
      Range range = puzzle.range();
      return IntStream.range(0, found.entries())
          .map(entry -> range.slot(found.min(entry)))
          .toArray();
    }

    private List<Entry> suspects(BitSet guilty) {
      List<Entry> all = puzzle.entries();
      return guilty.isEmpty() ? all : guilty.stream().mapToObj(all::get).toList();
    }

    /** Tries the first of what is left, then the rest without it. */
    private Outcome search(Options options) {
      BitSet ignored = new BitSet();
      while (true) {
        int entry = mostBound(options);
        if (entry < 0) {
          found = options;
          return Outcome.POSSIBLE;
        }
        BitSet part = part(entry, options);
        Options tried = options.copy();
        int from = part.nextSetBit(0);
        int to = part.length();
        tried.keep(entry, from, to);
        Outcome outcome = propagation.go(tried, ignored) ? search(tried) : Outcome.IMPOSSIBLE;
        if (outcome != Outcome.IMPOSSIBLE) {
          return outcome;
        }
        options.remove(entry, from, to);
        if (!work.spend(1)) {
          return Outcome.UNKNOWN;
        }
        if (options.isEmpty(entry) || !propagation.go(options, ignored)) {
          return Outcome.IMPOSSIBLE;
        }
      }
    }

    /** The entry with the fewest positions left of those that have several; -1 if none has. */
    private int mostBound(Options options) {
      int found = -1;
      int least = Integer.MAX_VALUE;
      for (int entry = 0; entry < options.entries(); entry++) {
        if (!options.isSettled(entry)) {
          int left = options.of(entry).cardinality();
          found = left < least ? entry : found;
          least = Math.min(least, left);
        }
      }
      return found;
    }

    /** The day of the position that is liked best, and of one day alone that position. */
    private BitSet part(int entry, Options options) {
      BitSet left = options.of(entry);
      Range range = puzzle.range();
      int best = best(entry, left, range);
      BitSet part = new BitSet();
      part.set(best);
      if (!range.isFar(best)) {
        Calendar days = problem.axis().calendar();
        int day = days.day(range.slot(best));
        int from = Math.max(Range.BEFORE + 1, range.position(days.firstOfDay(day)));
        int to = Math.min(range.after(), range.position(days.firstOfDay(day + 1)));
        boolean several = left.nextSetBit(0) < from || left.length() > to;
        if (several) {
          part.set(from, to);
        }
      }
      return part;
    }

    private int best(int entry, BitSet left, Range range) {
      if (left.get(range.after())) {
        return range.after();
      }
      return left.get(Range.BEFORE)
          ? Range.BEFORE
          : taste.choose(puzzle.entries().get(entry), range, left);
    }
  }
}
