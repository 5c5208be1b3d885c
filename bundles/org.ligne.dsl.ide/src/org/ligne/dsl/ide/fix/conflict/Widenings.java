package org.ligne.dsl.ide.fix.conflict;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.dsl.ide.fix.time.Periods;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Phase;
import org.ligne.model.common.NamedElement;
import org.ligne.planning.conflict.Repair;

/** Makes phases and campaigns last longer. */
final class Widenings {
  private Widenings() {}

  static void offer(Repair.Widen widen, Twins twins, Offers offers) {
    period(widen.statement().source(), twins)
        .ifPresent(period -> offer(period, widen.from(), widen.to(), offers));
  }

  /** A period as it is written now, with the key of its titles and its ends. */
  private record Period(NamedElement element, String key, EAttribute from, EAttribute to) {
    LocalDate first() {
      return (LocalDate) element.eGet(from);
    }

    LocalDate last() {
      return (LocalDate) element.eGet(to);
    }
  }

  private static Optional<Period> period(Object planned, Twins twins) {
    return switch (planned) {
      case Phase phase -> {
        EAttribute from = Literals.PHASE__FROM;
        EAttribute to = Literals.PHASE__TO;
        yield twins.of(phase, from, to).map(now -> new Period(now, "widen-phase", from, to));
      }
      case Campaign campaign -> {
        EAttribute from = Literals.CAMPAIGN__FROM;
        EAttribute to = Literals.CAMPAIGN__TO;
        yield twins.of(campaign, from, to).map(now -> new Period(now, "widen-campaign", from, to));
      }
      case null, default -> Optional.empty();
    };
  }

  private static void offer(Period period, LocalDate from, LocalDate to, Offers offers) {
    boolean earlier = from.isBefore(period.first());
    boolean later = to.isAfter(period.last());
    Edits begin = earlier ? Periods.set(period.element(), period.from(), from) : Edits.NONE;
    Edits end = later ? Periods.set(period.element(), period.to(), to) : Edits.NONE;
    String name = period.element().getName();
    if (earlier && later) {
      offers.best(period.key(), begin.and(end), name, from, to);
    } else if (earlier) {
      offers.best(period.key() + "-start", begin, name, from, period.first());
    } else if (later) {
      offers.best(period.key() + "-end", end, name, to, period.last());
    }
  }
}
