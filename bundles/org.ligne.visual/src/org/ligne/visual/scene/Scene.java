package org.ligne.visual.scene;

import java.util.List;
import java.util.Optional;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Surface;

/**
 * A picture, laid out. Laying out may take time and is done on any thread; painting only touches
 * what is visible. Immutable.
 */
public interface Scene {

  /** How wide all of it is. */
  double width();

  /** How high all of it is. */
  double height();

  /**
   * Draws what lies in a part of the picture, and little else.
   *
   * @param state what is selected, under the pointer and dragged at the moment
   */
  void paint(Surface surface, Box visible, SceneState state);

  /** What can be selected, in reading order. */
  List<Element> elements();

  /**
   * Ids of the entries that an element stands for, in the order of time: the one it is, or those it
   * counts; none where it is about something else.
   */
  default List<String> entries(Element element) {
    return element.kind().isEntry() ? List.of(element.id()) : List.of();
  }

  /** The uppermost element at a point. */
  Optional<Element> at(double x, double y);

  /** The place at a point that something can be dropped on or made at. */
  Optional<Spot> spot(double x, double y);

  /** The place that an element stands on. */
  default Optional<Spot> spot(Element element) {
    Box box = element.box();
    return spot(box.x() + box.width() / 2, box.y() + 1);
  }

  /**
   * How much of the upper and left edge stays where it is while the rest scrolls, such as the names
   * of the days and the hours. A window paints these parts apart; a file needs to do nothing.
   */
  default Frozen frozen() {
    return Frozen.NONE;
  }

  /**
   * All places inside a part of the picture that something can be dropped on, from top to bottom;
   * none if there are none.
   */
  default List<Spot> spots(Box visible) {
    return List.of();
  }

  /** The part a reader wants to see first, such as this week or the working day. */
  default Box home() {
    return new Box(0, 0, width(), 0);
  }
}
