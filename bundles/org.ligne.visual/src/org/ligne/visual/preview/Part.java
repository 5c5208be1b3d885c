package org.ligne.visual.preview;

import java.util.Optional;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.SceneState;

/**
 * A part of a preview.
 *
 * @param box where it is
 * @param element what it stands for, if it can be chosen
 * @param drawing how it is drawn
 */
record Part(Box box, Optional<Element> element, Drawing drawing) {
  /** Draws a part. */
  @FunctionalInterface
  interface Drawing {
    void on(Surface surface, SceneState state);
  }
}
