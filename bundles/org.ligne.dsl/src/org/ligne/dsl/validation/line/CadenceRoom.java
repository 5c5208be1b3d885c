package org.ligne.dsl.validation.line;

import static org.ligne.dsl.validation.StructureCode.CADENCE_IMPOSSIBLE;
import static org.ligne.dsl.validation.StructureCode.CADENCE_UNSUSTAINABLE;

import java.util.OptionalInt;
import org.ligne.dsl.validation.StructureCode;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Cadence;
import org.ligne.model.line.Channel;
import org.ligne.model.line.LinePackage;

/**
 * Windows, quiet hours, gap and caps leave room for the least of a cadence: in one ordinary week
 * (error), and week after week (warning, because a short campaign may get by).
 */
final class CadenceRoom implements Rule<Cadence> {
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
    WeekPacking weeks = new WeekPacking(channel);
    int room = weeks.room();
    // A week with no room at all, or too small a cap, has a finding of its own.
    if (room == 0 || asked > CadenceAboveCap.allowed(channel)) {
      return;
    }
    if (asked > room) {
      report(cadence, CADENCE_IMPOSSIBLE, channel, room, out);
      return;
    }
    OptionalInt kept = weeks.weeksOf(asked);
    if (kept.isPresent()) {
      report(cadence, CADENCE_UNSUSTAINABLE, channel, kept.getAsInt(), out);
    }
  }

  private static void report(
      Cadence cadence, StructureCode code, Channel channel, int figure, Findings out) {
    int asked = cadence.getCount().getMin();
    String name = Known.name(channel);
    out.add(Finding.at(cadence, LinePackage.Literals.CADENCE__COUNT, code, name, asked, figure));
  }
}
