package org.ligne.dsl.validation.line;

import static org.ligne.dsl.validation.StructureCode.CADENCE_ABOVE_CAP;

import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Cadence;
import org.ligne.model.line.Channel;
import org.ligne.model.line.LinePackage;
import org.ligne.model.line.Period;

/** The least of a cadence is not above the cap per week, nor above seven times the cap per day. */
final class CadenceAboveCap implements Rule<Cadence> {
  @Override
  public Class<Cadence> type() {
    return Cadence.class;
  }

  @Override
  public void check(Cadence cadence, Findings out) {
    if (cadence.getCount() == null || !(cadence.eContainer() instanceof Channel channel)) {
      return;
    }
    int asked = cadence.getCount().getMin();
    long allowed = allowed(channel);
    // Caps of zero have a finding of their own.
    if (allowed > 0 && asked > allowed) {
      out.add(
          Finding.at(
              cadence, LinePackage.Literals.CADENCE__COUNT, CADENCE_ABOVE_CAP, asked, allowed));
    }
  }

  /** The posts a week the caps alone let through. */
  static long allowed(Channel channel) {
    return Math.min(Policy.cap(channel, Period.WEEK), 7L * Policy.cap(channel, Period.DAY));
  }
}
