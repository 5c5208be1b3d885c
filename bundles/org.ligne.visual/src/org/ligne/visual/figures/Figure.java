package org.ligne.visual.figures;

import java.util.List;
import org.ligne.visual.scene.Element;

/**
 * A figure of a picture.
 *
 * @param element what is seen of it
 * @param entries ids of the entries that make it, in the order of time
 */
public record Figure(Element element, List<String> entries) {
  /** Keeps the list from changing later. */
  public Figure {
    entries = List.copyOf(entries);
  }
}
