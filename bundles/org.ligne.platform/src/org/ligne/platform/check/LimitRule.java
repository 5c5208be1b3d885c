package org.ligne.platform.check;

import java.util.Optional;
import org.ligne.model.campaign.Placement;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Limit;
import org.ligne.model.query.Contents;

/**
 * A rule that holds each placement of a post or series against one kind of limit of its format.
 * What is unknown or unresolved is left alone, and so is a format of another platform.
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
    format(placement).stream()
        .flatMap(format -> format.getLimits().stream())
        .filter(limit -> kind.isInstance(limit) && !limit.isUnknown())
        .forEach(limit -> check(placement, kind.cast(limit), out));
  }

  /** Holds a placement against a limit that is known. */
  abstract void check(Placement placement, L limit, Findings out);

  private static Optional<Format> format(Placement placement) {
    return Names.platform(placement)
        .flatMap(
            platform ->
                Names.resolved(Contents.format(placement))
                    .filter(format -> format.eContainer() == platform));
  }
}
