package org.ligne.dsl.ide.fix.conflict;

import org.ligne.dsl.ide.fix.Fault;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.planning.conflict.Repair;

/** Offers the repairs of a conflict, in the order planning gives them. */
final class Repairs {
  private Repairs() {}

  static void offer(Fault fault, Offers offers) {
    Twins twins = new Twins(fault.page().resource().getResourceSet());
    offers
        .tools()
        .conflicts()
        .find(fault.page().resource(), fault.code(), fault.message(), fault.line())
        .ifPresent(conflict -> conflict.repairs().forEach(each -> offer(each, twins, offers)));
  }

  private static void offer(Repair repair, Twins twins, Offers offers) {
    switch (repair) {
      case Repair.Move move -> Times.offer(move, twins, offers);
      case Repair.Widen widen -> Widenings.offer(widen, twins, offers);
      case Repair.Raise raise -> Raises.offer(raise, twins, offers);
      case Repair.Shorten shorten -> Shortenings.offer(shorten, twins, offers);
      case Repair.Shift shift -> OpenHours.offer(shift, twins, offers);
      case Repair.Day day -> OpenHours.offer(day, twins, offers);
      case Repair.Hold hold -> Holds.offer(hold, twins, offers);
    }
  }
}
