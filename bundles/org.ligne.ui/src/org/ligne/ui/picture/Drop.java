package org.ligne.ui.picture;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.ligne.dsl.ide.hand.Change;
import org.ligne.dsl.ide.hand.Change.Scope;
import org.ligne.visual.plan.Card;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.scene.Spot;

/** What dropping entries on a place changes. Days and hours of a place are those of the plan. */
final class Drop {
  private final Plan plan;
  private final List<Card> cards;

  /**
   * A drop.
   *
   * @param cards the entries, that in the grip first; at least one
   */
  Drop(Plan plan, List<Card> cards) {
    this.plan = plan;
    this.cards = cards;
  }

  /**
   * The changes; none if all is like that already.
   *
   * @param hour when an entry without an hour of its own goes out; null if that is not known
   */
  List<Change> on(Spot spot, LocalTime hour) {
    if (spot.isTray()) {
      return hold();
    }
    if (cards.size() == 1) {
      return to(cards.getFirst(), spot, hour);
    }
    List<Change> changes = new ArrayList<>();
    int days = days(spot.day());
    cards.forEach(
        each -> changes.addAll(each.isPlaced() ? shift(each, days) : to(each, spot, null)));
    return changes;
  }

  private List<Change> hold() {
    return cards.stream()
        .filter(each -> !each.state().held())
        .<Change>map(each -> new Change.Hold(each.id(), Scope.ONE_CHANNEL))
        .toList();
  }

  /** Several go as many days as the one in the grip; the first that has a day, if it has none. */
  private int days(LocalDate to) {
    return cards.stream()
        .filter(Card::isPlaced)
        .findFirst()
        .map(each -> (int) ChronoUnit.DAYS.between(day(each), to))
        .orElse(0);
  }

  private LocalDate day(Card card) {
    return card.at(plan.zone()).toLocalDate();
  }

  private static List<Change> shift(Card card, int days) {
    return days == 0 ? List.of() : List.of(new Change.Shift(card.id(), days, Scope.ONE_CHANNEL));
  }

  /** What is held back is let go, and put there: one operation. */
  private List<Change> to(Card card, Spot spot, LocalTime hour) {
    Change move = move(card, spot, hour);
    return card.state().held()
        ? List.of(new Change.Release(card.id(), Scope.ONE_CHANNEL), move)
        : List.of(move);
  }

  private Change move(Card card, Spot spot, LocalTime hour) {
    boolean hasHour = card.isPlaced() || card.state().fixed();
    if (spot.time() == null && hasHour) {
      LocalDate day =
          card.isPlaced()
              ? card.at().toLocalDate().plusDays(ChronoUnit.DAYS.between(day(card), spot.day()))
              : spot.day();
      return new Change.MoveToDay(card.id(), day, Scope.ONE_CHANNEL);
    }
    LocalTime wanted = hour == null ? Hours.best(plan, card, spot.day()) : hour;
    LocalTime time = spot.time() == null ? wanted : spot.time();
    // The text has the clock of the line, whose zone an entry knows as soon as it has a place.
    ZoneId line = card.isPlaced() ? card.at().getZone() : plan.zone();
    return new Change.Move(
        card.id(),
        spot.day().atTime(time).atZone(plan.zone()).withZoneSameInstant(line).toLocalDateTime(),
        Scope.ONE_CHANNEL);
  }
}
