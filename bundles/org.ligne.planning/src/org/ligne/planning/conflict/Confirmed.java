package org.ligne.planning.conflict;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.Wish;

/** Thins out what is impossible until nothing can be taken away, and proves that it is so. */
final class Confirmed {
  /** Fixed times say more than windows, and short windows more than long ones. */
  private static final Comparator<Entry> TELLING =
      Comparator.comparing((Entry entry) -> !entry.isPinned())
          .thenComparing(entry -> entry.end() - entry.first())
          .thenComparing(Entry::index);

  private static final Comparator<Entry> READING =
      Comparator.comparing((Entry entry) -> !(entry.request().wish() instanceof Wish.Kept))
          .thenComparing(entry -> !entry.isPinned())
          .thenComparing(Entry::first)
          .thenComparing(Entry::index);

  private final Problem problem;
  private final Refusing refusing;

  Confirmed(Problem problem, Refusing refusing) {
    this.problem = problem;
    this.refusing = refusing;
  }

  /**
   * The smallest conflict of some entries that are impossible together.
   *
   * @param missing the entry that has no slot; it is one of any conflict
   * @param suspects entries that perhaps are impossible alone
   * @return nothing if it cannot be proved to be the smallest
   */
  Optional<Conflict> of(Entry missing, List<Entry> entries, List<Entry> suspects) {
    List<Entry> all = refusing.refuses(suspects, any -> true) ? suspects : entries;
    List<Entry> few =
        new Minimum<Entry>(some -> refusing.refuses(some, any -> true))
            .of(all.stream().sorted(TELLING).toList());
    List<Statement> said =
        new Minimum<Statement>(some -> refusing.refuses(few, holding(some)))
            .of(Involved.in(problem, few));
    List<Entry> read = few.stream().sorted(READING).toList();
    return few.contains(missing) && isSmallest(read, said)
        ? Optional.of(new Conflict(problem, missing, said, read, List.of()))
        : Optional.empty();
  }

  private static Predicate<Statement> holding(List<Statement> statements) {
    Set<Statement> all = new HashSet<>(statements);
    return all::contains;
  }

  /** Asks all again: together they are impossible, and without any one they are not. */
  private boolean isSmallest(List<Entry> entries, List<Statement> statements) {
    Predicate<Statement> holds = holding(statements);
    return refusing.refuses(entries, holds)
        && entries.stream()
            .allMatch(
                left -> refusing.admits(entries.stream().filter(it -> it != left).toList(), holds))
        && statements.stream()
            .allMatch(left -> refusing.admits(entries, holds.and(it -> !it.equals(left))));
  }
}
