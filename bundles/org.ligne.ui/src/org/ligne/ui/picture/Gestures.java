package org.ligne.ui.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ligne.dsl.ide.hand.Change;
import org.ligne.dsl.ide.hand.Change.Scope;
import org.ligne.ui.visual.SceneCanvas;
import org.ligne.ui.visual.SceneUser;
import org.ligne.visual.plan.Card;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.SceneState.Verdict;
import org.ligne.visual.scene.Spot;

/** What people can do with the picture of a plan: each change is one of the texts. */
public final class Gestures implements SceneUser {
  private final Supplier<Optional<Picture>> picture;
  private final Consumer<List<Element>> selected;
  private final Consumer<LocalDate> day;
  private Foresight foresight;

  /**
   * Gestures on a picture.
   *
   * @param picture what is shown
   * @param selected told what is selected
   * @param day told which day somebody wants to see closer
   */
  public Gestures(
      Supplier<Optional<Picture>> picture,
      Consumer<List<Element>> selected,
      Consumer<LocalDate> day) {
    this.picture = picture;
    this.selected = selected;
    this.day = day;
  }

  /** Tells where things are dropped: what a drop would mean is shown there. */
  public void on(SceneCanvas canvas) {
    foresight = new Foresight(canvas);
  }

  @Override
  public void selected(List<Element> elements) {
    selected.accept(elements);
  }

  @Override
  public void opened(Element element, Optional<Spot> spot) {
    switch (element.kind()) {
      case DAY, MORE -> spot.map(Spot::day).ifPresent(day);
      case ENTRY, UNPLACED ->
          picture.get().ifPresent(shown -> Reveal.inText(shown.project(), element.id()));
      default -> {
        // The others are told of, and nothing is behind them.
      }
    }
  }

  @Override
  public void made(Spot spot) {
    picture.get().ifPresent(shown -> NewPosts.make(shown, spot));
  }

  @Override
  public boolean isMovable(Element element) {
    return (element.kind() == Element.Kind.ENTRY || element.kind() == Element.Kind.UNPLACED)
        && card(element.id()).filter(card -> !card.state().kept()).isPresent();
  }

  private Optional<Card> card(String id) {
    return picture.get().flatMap(shown -> shown.card(id));
  }

  @Override
  public Map<Spot, Verdict> dragging(List<Element> elements) {
    Optional<Card> first = elements.stream().findFirst().flatMap(each -> card(each.id()));
    first.ifPresent(each -> foresight.begin(picture.get().orElseThrow(), each));
    return Map.of();
  }

  @Override
  public String verdict(List<Element> elements, Spot spot) {
    return foresight.reason(spot);
  }

  @Override
  public void ended() {
    foresight.end();
  }

  @Override
  public void dropped(List<Element> elements, Spot spot) {
    List<Card> cards = elements.stream().flatMap(each -> card(each.id()).stream()).toList();
    if (!cards.isEmpty()) {
      HandWork.change(picture.get().orElseThrow().project(), changes(cards, spot));
    }
  }

  /** One entry goes where it was dropped; several go as many days as the first of them. */
  static List<Change> changes(List<Card> cards, Spot spot) {
    Card first = cards.getFirst();
    if (cards.size() == 1) {
      return List.of(change(first, spot));
    }
    int days = (int) ChronoUnit.DAYS.between(first.at().toLocalDate(), spot.day());
    return cards.stream()
        .filter(Card::isPlaced)
        .<Change>map(each -> new Change.Shift(each.id(), days, Scope.ONE_CHANNEL))
        .toList();
  }

  private static Change change(Card card, Spot spot) {
    return spot.time() == null
        ? new Change.MoveToDay(card.id(), spot.day(), Scope.ONE_CHANNEL)
        : new Change.Move(card.id(), spot.day().atTime(spot.time()), Scope.ONE_CHANNEL);
  }
}
