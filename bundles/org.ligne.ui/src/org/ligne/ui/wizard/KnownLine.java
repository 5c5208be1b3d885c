package org.ligne.ui.wizard;

import java.util.Optional;
import org.ligne.model.line.Line;

/**
 * An editorial line a campaign can follow.
 *
 * @param line the line, linked
 * @param imported the path of its file from the project's folder, when it lies outside of it
 */
public record KnownLine(Line line, Optional<String> imported) {

  /** What the choice shows: the brand, and the name in plans where it differs. */
  public String shown() {
    String brand = line.getBrand();
    String name = line.getName();
    return brand == null || brand.equals(name) ? name : brand + " (" + name + ")";
  }
}
