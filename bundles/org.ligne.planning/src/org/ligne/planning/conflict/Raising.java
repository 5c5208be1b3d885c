package org.ligne.planning.conflict;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ligne.planning.problem.Cap;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Owner;
import org.ligne.planning.problem.Purse;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;

/** Raises a limit by as little as is enough: a count by ones, a budget by whole units of money. */
final class Raising {
  private static final long HUNDREDTHS = 100;

  private final Conflict conflict;
  private final Trial trial;

  Raising(Conflict conflict, Trial trial) {
    this.conflict = conflict;
    this.trial = trial;
  }

  Optional<Smallest.Sized<Repair.Raise>> of(Statement limit) {
    return limit.kind() == StatementKind.BUDGET ? budget(limit) : cap(limit);
  }

  private Optional<Smallest.Sized<Repair.Raise>> cap(Statement limit) {
    return caps()
        .filter(cap -> cap.statement().equals(limit))
        .findFirst()
        .flatMap(
            cap ->
                Smallest.repair(
                    conflict.entries().size(),
                    more -> new Repair.Raise(limit, cap.count() + more),
                    trial));
  }

  private Stream<Cap> caps() {
    Stream<Cap> channels =
        conflict.problem().channels().stream().flatMap(channel -> caps(channel.policy()));
    Stream<Cap> owners = conflict.problem().owners().stream().map(Owner::capacity);
    return Stream.concat(channels, owners).filter(Objects::nonNull);
  }

  private static Stream<Cap> caps(ChannelPolicy policy) {
    return Stream.of(policy.perDay(), policy.perWeek(), policy.cadenceMaximum());
  }

  private Optional<Smallest.Sized<Repair.Raise>> budget(Statement limit) {
    long costs = conflict.entries().stream().mapToLong(Entry::cost).sum();
    return conflict.problem().purses().stream()
        .filter(purse -> purse.statement().equals(limit))
        .findFirst()
        .flatMap(
            purse ->
                Smallest.repair(
                    (costs + spent(purse)) / HUNDREDTHS + 1,
                    more -> new Repair.Raise(limit, rounded(purse.perWeek()) + more * HUNDREDTHS),
                    trial))
        .map(it -> new Smallest.Sized<>(it.repair(), 1));
  }

  private static long spent(Purse purse) {
    return purse.spent().values().stream().mapToLong(Long::longValue).max().orElse(0);
  }

  private static long rounded(long amount) {
    return amount / HUNDREDTHS * HUNDREDTHS;
  }
}
