package org.ligne.platform.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.ligne.model.campaign.Placement;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.platform.Limit;
import org.ligne.platform.force.LimitsInForce;
import org.ligne.platform.force.Term;

/**
 * A rule that holds each placement of a post or series against the limits of one kind that are in
 * force for it, on its day or on the days it may be published on. What is unknown or unresolved is
 * left alone, and so is a format of another platform.
 *
 * @param <L> the kind of limit
 */
abstract class LimitRule<L extends Limit> implements Rule<Placement> {
  private final Class<L> kind;

  LimitRule(Class<L> kind) {
    this.kind = kind;
  }

  @Override
  public final Class<Placement> type() {
    return Placement.class;
  }

  @Override
  public final void check(Placement placement, Findings out) {
    LimitsInForce force = LimitsInForce.of(placement);
    if (!force.knows(kind)) {
      return;
    }
    Term term = Term.of(placement);
    List<LocalDate> days = force.turns(kind, term.spans());
    if (days.size() < 2) {
      check(placement, force, days.isEmpty() ? null : days.getFirst(), out);
      return;
    }
    Verdict verdict = new Verdict(days.size(), term.open());
    days.forEach(day -> check(placement, force, day, verdict.on(day)));
    verdict.tell(out);
  }

  /** Holds a placement against the limits of a day, as if it were published then. */
  final void judge(Placement placement, LocalDate day, BiConsumer<Limit, Finding> out) {
    LimitsInForce.of(placement)
        .on(day, kind)
        .forEach(limit -> check(placement, limit, finding -> out.accept(limit, finding)));
  }

  private void check(Placement placement, LimitsInForce force, LocalDate day, Findings out) {
    force.on(day, kind).forEach(limit -> check(placement, limit, out));
  }

  /** Holds a placement against a limit that is known. */
  abstract void check(Placement placement, L limit, Findings out);
}
