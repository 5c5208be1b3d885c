package org.ligne.ui.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ligne.dsl.ide.hand.Change;
import org.ligne.ui.visual.SceneCanvas;
import org.ligne.ui.visual.SceneUser;
import org.ligne.visual.plan.Card;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.SceneState.Verdict;
import org.ligne.visual.scene.Spot;

/** What people can do with the picture of a plan: each change is one of the texts. */
public final class Gestures implements SceneUser {
  private final PlanPane pane;
  private final Consumer<LocalDate> day;
  private SceneCanvas canvas;
  private Foresight foresight;
  private Runnable selected = () -> {};

  /**
   * Gestures on a picture.
   *
   * @param pane what holds the picture
   * @param day told which day somebody wants to see closer
   */
  public Gestures(PlanPane pane, Consumer<LocalDate> day) {
    this.pane = pane;
    this.day = day;
  }

  /**
   * Tells what the picture is shown by.
   *
   * @param targets where things are dropped: what a drop would mean is shown there
   */
  public void on(SceneCanvas own, List<SceneCanvas> targets) {
    canvas = own;
    foresight = new Foresight(own, targets);
  }

  /** Has somebody else told, too, when something is selected. */
  public void whenSelected(Runnable told) {
    selected = told;
  }

  @Override
  public void selected(List<Element> elements) {
    pane.selected(canvas);
    selected.run();
  }

  @Override
  public void opened(Element element, Optional<Spot> spot) {
    switch (element.kind()) {
      case DAY, MORE -> spot.map(Spot::day).ifPresent(day);
      case SEVERAL ->
          new Heap(pane, canvas, () -> spot.map(Spot::day).ifPresent(day)).open(element);
      case ENTRY, UNPLACED, HELD ->
          pane.picture().ifPresent(shown -> Reveal.inText(shown.project(), element.id()));
      case SPAN, BOOST ->
          pane.picture().flatMap(shown -> shown.statement(element)).ifPresent(Reveal::inText);
      default -> {
        // The others are told of, and nothing is behind them.
      }
    }
  }

  @Override
  public void made(Spot spot) {
    if (!spot.isTray()) {
      pane.picture().ifPresent(shown -> NewPosts.make(shown, spot));
    }
  }

  @Override
  public boolean isMovable(Element element) {
    return element.kind().isEntry()
        && card(element.id()).filter(card -> !card.state().kept()).isPresent();
  }

  private Optional<Card> card(String id) {
    return pane.picture().flatMap(shown -> shown.card(id));
  }

  private List<Card> cards(List<Element> elements) {
    return elements.stream().flatMap(each -> card(each.id()).stream()).toList();
  }

  @Override
  public Map<Spot, Verdict> dragging(List<Element> elements) {
    List<Card> cards = cards(elements);
    if (!cards.isEmpty()) {
      foresight.begin(pane.picture().orElseThrow(), cards);
    }
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
    List<Card> cards = cards(elements);
    Picture picture = pane.picture().orElse(null);
    if (picture != null && !cards.isEmpty()) {
      List<Change> changes = new Drop(picture.plan(), cards).on(spot, foresight.hour(spot));
      HandWork.change(picture.project(), changes);
    }
  }
}
