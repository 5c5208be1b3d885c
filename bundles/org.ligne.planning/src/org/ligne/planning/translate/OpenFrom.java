package org.ligne.planning.translate;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.ligne.planning.problem.Admission;
import org.ligne.planning.problem.Opening;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;

/** A channel that is closed before a moment: nothing is planned into the past. */
final class OpenFrom implements Opening {
  private final Opening opening;
  private final Instant first;
  private final Statement statement;
  // Slots far outnumber the answers, so each is made once.
  private final Map<Admission, Admission> closed = new HashMap<>();

  OpenFrom(Opening opening, Instant first) {
    this.opening = opening;
    this.first = first;
    this.statement = Statement.own(StatementKind.NOW, "nothing is planned before now, " + first);
  }

  @Override
  public Opening lifting(Statement closing, Predicate<ZonedDateTime> when) {
    return new OpenFrom(opening.lifting(closing, when), first);
  }

  @Override
  public Admission at(ZonedDateTime time) {
    Admission answer = opening.at(time);
    return time.toInstant().isBefore(first)
        ? closed.computeIfAbsent(answer, it -> Admission.closed(it.score(), statement, it.peak()))
        : answer;
  }
}
