package org.ligne.dsl.ide.fix.conflict;

import java.math.BigDecimal;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.model.common.CommonPackage;
import org.ligne.model.common.IntRange;
import org.ligne.model.line.Cadence;
import org.ligne.model.line.Cap;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.line.LinePackage.Literals;
import org.ligne.model.line.Period;
import org.ligne.model.line.Person;
import org.ligne.model.line.SpendLimit;
import org.ligne.model.value.Money;
import org.ligne.planning.conflict.Repair;

/** Writes higher numbers: of caps, cadences, capacities and spending. */
final class Raises {
  /** Planning counts money in hundredths. */
  private static final int HUNDREDTHS = 2;

  private Raises() {}

  static void offer(Repair.Raise raise, Twins twins, Offers offers) {
    long limit = raise.limit();
    switch (raise.statement().source()) {
      case Cap cap ->
          twins
              .of(cap, Literals.CAP__MAX, Literals.CAP__PERIOD)
              .ifPresent(now -> cap(now, limit, offers));
      case Cadence cadence ->
          twins.of(cadence, Literals.CADENCE__COUNT).ifPresent(now -> cadence(now, limit, offers));
      case Person person ->
          twins
              .of(person, Literals.PERSON__CAPACITY)
              .ifPresent(now -> capacity(now, limit, offers));
      case SpendLimit spend ->
          twins.of(spend, Literals.SPEND_LIMIT__MAX).ifPresent(now -> spend(now, limit, offers));
      case null, default -> {} // Nothing else is a number.
    }
  }

  private static void cap(Cap cap, long limit, Offers offers) {
    INode number = Page.node(cap, Literals.CAP__MAX);
    Edits edits = Page.of(cap).replace(number, String.valueOf(limit));
    String channel = ((Channel) cap.eContainer()).getName();
    String key = cap.getPeriod() == Period.DAY ? "raise-day" : "raise-week";
    offers.best(key, edits, channel, cap.getMax(), limit);
  }

  private static void cadence(Cadence cadence, long limit, Offers offers) {
    IntRange count = cadence.getCount();
    Page page = Page.of(cadence);
    INode end = Page.node(count, CommonPackage.Literals.INT_RANGE__MAX);
    INode start = Page.node(count, CommonPackage.Literals.INT_RANGE__MIN);
    Edits edits =
        end == null
            ? page.insert(start.getEndOffset(), ".." + limit)
            : page.replace(end, String.valueOf(limit));
    String channel = ((Channel) cadence.eContainer()).getName();
    String after = count.getMin() + ".." + limit;
    offers.best("raise-cadence", edits, channel, Written.of(count), after);
  }

  private static void capacity(Person person, long limit, Offers offers) {
    INode number = Page.node(person, Literals.PERSON__CAPACITY);
    Edits edits = Page.of(person).replace(number, String.valueOf(limit));
    offers.best("raise-capacity", edits, person.getName(), person.getCapacity(), limit);
  }

  private static void spend(SpendLimit spend, long limit, Offers offers) {
    Money before = spend.getMax();
    Money after = new Money(BigDecimal.valueOf(limit, HUNDREDTHS), before.currency());
    INode amount = Page.node(spend, Literals.SPEND_LIMIT__MAX);
    Edits edits = Page.of(spend).replace(amount, after.toString());
    offers.best("raise-spend", edits, ((Line) spend.eContainer()).getName(), before, after);
  }
}
