package org.ligne.platform.check;

import org.ligne.model.campaign.Placement;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.Platform;
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
    Format format = format(placement);
    if (format == null) {
      return;
    }
    for (Limit limit : format.getLimits()) {
      if (kind.isInstance(limit) && !limit.isUnknown()) {
        check(placement, kind.cast(limit), out);
      }
    }
  }

  /** Holds a placement against a limit that is known. */
  abstract void check(Placement placement, L limit, Findings out);

  /** The format, if it is known and of the channel's platform; else null. */
  private static Format format(Placement placement) {
    Platform platform = Names.platform(placement).orElse(null);
    Format format = platform == null ? null : Contents.format(placement);
    boolean known = format != null && !format.eIsProxy() && format.eContainer() == platform;
    return known ? format : null;
  }
}
