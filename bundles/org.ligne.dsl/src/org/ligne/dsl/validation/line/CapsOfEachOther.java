package org.ligne.dsl.validation.line;

import static org.ligne.dsl.validation.StructureCode.CAP_WITHOUT_EFFECT;

import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Cap;
import org.ligne.model.line.Channel;
import org.ligne.model.line.LinePackage;
import org.ligne.model.line.Period;

/** A cap per day is not above the cap per week, nor the one per week above seven days' worth. */
final class CapsOfEachOther implements Rule<Channel> {
  private static final int DAYS = 7;

  @Override
  public Class<Channel> type() {
    return Channel.class;
  }

  @Override
  public void check(Channel channel, Findings out) {
    for (Cap day : channel.getCaps()) {
      for (Cap week : channel.getCaps()) {
        boolean pair = day.getPeriod() == Period.DAY && week.getPeriod() == Period.WEEK;
        if (pair && day.getMax() > week.getMax()) {
          report(day, week, out);
        } else if (pair && day.getMax() > 0 && week.getMax() > (long) DAYS * day.getMax()) {
          report(week, day, out);
        }
      }
    }
  }

  private static void report(Cap idle, Cap effective, Findings out) {
    String words = "at most " + effective.getMax() + " per " + effective.getPeriod().getLiteral();
    out.add(
        Finding.at(idle, LinePackage.Literals.CAP__MAX, CAP_WITHOUT_EFFECT, idle.getMax(), words));
  }
}
