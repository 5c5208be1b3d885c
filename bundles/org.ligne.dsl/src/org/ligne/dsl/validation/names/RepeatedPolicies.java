package org.ligne.dsl.validation.names;

import static org.ligne.dsl.validation.StructureCode.REPEATED_STATEMENT;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.emf.ecore.EReference;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Channel;
import org.ligne.model.line.LinePackage;
import org.ligne.model.line.Period;

/** A channel has one cadence, one gap, and one cap per day and per week. */
final class RepeatedPolicies implements Rule<Channel> {
  @Override
  public Class<Channel> type() {
    return Channel.class;
  }

  @Override
  public void check(Channel channel, Findings out) {
    int cadences = channel.getCadences().size();
    atMostOnce(channel, LinePackage.Literals.CHANNEL__CADENCES, cadences, "cadence", out);
    atMostOnce(
        channel, LinePackage.Literals.CHANNEL__GAPS, channel.getGaps().size(), "gap at least", out);
    checkCaps(channel, out);
  }

  private static void atMostOnce(
      Channel channel, EReference list, int size, String words, Findings out) {
    for (int index = 1; index < size; index++) {
      out.add(Finding.at(channel, list, index, REPEATED_STATEMENT, words));
    }
  }

  private static void checkCaps(Channel channel, Findings out) {
    Set<Period> seen = EnumSet.noneOf(Period.class);
    for (int index = 0; index < channel.getCaps().size(); index++) {
      Period period = channel.getCaps().get(index).getPeriod();
      if (!seen.add(period)) {
        String words = "at most … per " + period.getLiteral();
        EReference caps = LinePackage.Literals.CHANNEL__CAPS;
        out.add(Finding.at(channel, caps, index, REPEATED_STATEMENT, words));
      }
    }
  }
}
