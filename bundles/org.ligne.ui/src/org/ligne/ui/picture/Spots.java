package org.ligne.ui.picture;

import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.ligne.editor.connection.Uris;
import org.ligne.visual.plan.Place;

/** Places of texts, as editors know them. */
final class Spots {
  private Spots() {}

  /** The beginning of what stands at a place. */
  static Location location(Place place) {
    Position start = new Position(Math.max(0, place.line() - 1), Math.max(0, place.column() - 1));
    return new Location(Uris.of(place.path()), new Range(start, start));
  }
}
