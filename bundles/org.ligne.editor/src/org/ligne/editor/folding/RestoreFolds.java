package org.ligne.editor.folding;

import org.ligne.editor.edit.EditorHandler;
import org.ligne.editor.edit.Place;

/** Opens everything but what begins folded. */
public final class RestoreFolds extends EditorHandler {
  @Override
  protected void run(Place place) {
    Folding.of(place.viewer()).ifPresent(Folding::restore);
  }
}
