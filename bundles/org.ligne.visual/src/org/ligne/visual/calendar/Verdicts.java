package org.ligne.visual.calendar;

import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.scene.SceneState;
import org.ligne.visual.scene.Spot;

/** Shows what dropping something on a place would mean. */
public final class Verdicts {
  private Verdicts() {}

  /** Fills a place with the colour of its verdict, and marks what is aimed at. */
  public static void paint(Surface on, Spot spot, SceneState state) {
    SceneState.Verdict verdict = state.verdicts().get(spot);
    if (verdict != null) {
      on.fill(spot.box(), ground(verdict));
      if (verdict == SceneState.Verdict.BLOCKED) {
        on.hatch(spot.box(), 0, Role.EDGE);
      }
    }
    if (state.target().filter(spot::equals).isPresent()) {
      on.outline(spot.box(), 4, 2, Role.ACCENT);
    }
  }

  private static Ink ground(SceneState.Verdict verdict) {
    return switch (verdict) {
      case FREE -> Role.GOOD_GROUND;
      case WORSE -> Role.WARNING_GROUND;
      case BLOCKED -> Role.ERROR_GROUND;
    };
  }
}
