package org.ligne.ui.visual;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.SceneState.Verdict;
import org.ligne.visual.scene.Spot;

/** What people can do with a picture. All on the UI thread; nothing here may take time. */
public interface SceneUser {

  /** Something else is selected. */
  default void selected(List<Element> elements) {}

  /**
   * Somebody wants to see where an element comes from, or what is behind it.
   *
   * @param spot the place it was asked at, if it stands for one
   */
  default void opened(Element element, Optional<Spot> spot) {}

  /** Somebody wants something new at a place. */
  default void made(Spot spot) {}

  /** Whether an element can be dragged elsewhere. */
  default boolean isMovable(Element element) {
    return false;
  }

  /**
   * What dropping elements would mean, as far as it is known at once; what takes time is told later
   * through {@link SceneCanvas#verdicts}.
   */
  default Map<Spot, Verdict> dragging(List<Element> elements) {
    return Map.of();
  }

  /**
   * What dropping elements on a place would mean, in one line; empty when nothing is to be said.
   */
  default String verdict(List<Element> elements, Spot spot) {
    return "";
  }

  /** Nothing is dragged any more, whether it was dropped or not. */
  default void ended() {}

  /** Elements were dropped; where the place has an hour, it counts too. */
  default void dropped(List<Element> elements, Spot spot) {}
}
