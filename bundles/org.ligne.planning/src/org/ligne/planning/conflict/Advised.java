package org.ligne.planning.conflict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ligne.planning.bound.CoreFinder;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.Statement;

/** A judge who asks a solver, if there is one, where he cannot tell. */
final class Advised implements Refusing {
  /** What a solver may work on one question, in thousandths of its own second. */
  private static final long WORK = 1_000;

  /** More questions than these are not worth it. */
  private static final int MOST = 40;

  private final Problem problem;
  private final Judge judge;
  private final Work work;
  private final Optional<CoreFinder> solver;
  private final List<Entry> kept;
  private int asked;

  Advised(Problem problem, Judge judge, Work work, Optional<CoreFinder> solver) {
    this.problem = problem;
    this.judge = judge;
    this.work = work;
    this.solver = solver;
    this.kept = problem.entries().stream().filter(Entry::isKept).toList();
  }

  @Override
  public boolean refuses(List<Entry> entries, Predicate<Statement> holds) {
    return switch (judge.of(entries, holds, Taste.EARLY)) {
      case Verdict.Impossible impossible -> true;
      case Verdict.Possible possible -> false;
      case Verdict.Unknown unknown -> isContradiction(entries, holds);
    };
  }

  @Override
  public boolean admits(List<Entry> entries, Predicate<Statement> holds) {
    return judge.admits(entries, holds);
  }

  /** A solver counts all kept entries in, and leaves those without a wish within the axis. */
  private boolean isContradiction(List<Entry> entries, Predicate<Statement> holds) {
    List<Entry> bound = entries.stream().filter(entry -> holds.test(entry.wish())).toList();
    if (solver.isEmpty() || asked >= MOST || !bound.containsAll(kept)) {
      return false;
    }
    asked++;
    List<Set<Statement>> groups =
        Involved.in(problem, bound).stream().filter(holds).map(Set::of).toList();
    return solver.get().find(problem, bound, groups, WORK, work.progress())
        instanceof CoreFinder.Answer.Contradiction;
  }
}
