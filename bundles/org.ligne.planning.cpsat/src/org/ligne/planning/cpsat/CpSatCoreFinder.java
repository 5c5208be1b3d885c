package org.ligne.planning.cpsat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ligne.planning.Progress;
import org.ligne.planning.bound.CoreFinder;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.Statement;

/** Finds contradictions with OR-Tools CP-SAT. */
public final class CpSatCoreFinder implements CoreFinder {

  @Override
  public Optional<String> trouble() {
    return Natives.trouble();
  }

  @Override
  public Answer find(
      Problem problem,
      List<Entry> entries,
      List<Set<Statement>> groups,
      long work,
      Progress progress) {
    Claims claims = new Claims(problem, entries, groups);
    progress.checkpoint();
    new ClaimedPlaces(claims).write();
    progress.checkpoint();
    new ClaimedDistances(claims).write();
    progress.checkpoint();
    new ClaimedCounts(claims).write();
    Search search = new Search(claims.solver(), true, work, progress);
    if (search.isInfeasible()) {
      return new Answer.Contradiction(core(search, claims));
    }
    return search.found() ? new Answer.Open() : new Answer.Unknown();
  }

  /** Presolve may name literals nobody assumed; then nothing is known but that all are too much. */
  private static List<Integer> core(Search search, Claims claims) {
    Set<Integer> groups = new TreeSet<>();
    for (int literal : search.core()) {
      groups.add(claims.group(literal));
    }
    return groups.isEmpty() || groups.contains(Claims.NO_GROUP)
        ? IntStream.range(0, claims.groups()).boxed().toList()
        : List.copyOf(groups);
  }
}
