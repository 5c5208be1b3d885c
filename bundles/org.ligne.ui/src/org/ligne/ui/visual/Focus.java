package org.ligne.ui.visual;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.ligne.visual.draw.Box;
import org.ligne.visual.scene.Element;

/** Where the arrow keys lead: the nearest element in their direction. */
final class Focus {
  /** What lies aside counts more than what lies ahead, so that rows and columns are kept to. */
  private static final double ASIDE = 3;

  private Focus() {}

  /**
   * The element an arrow key leads to.
   *
   * @param key {@link SWT#ARROW_LEFT} and so on
   */
  static Optional<Element> from(Element element, int key, List<Element> all) {
    return all.stream()
        .filter(other -> !other.id().equals(element.id()))
        .filter(other -> ahead(element.box(), other.box(), key) > 0)
        .min(Comparator.comparingDouble(other -> distance(element.box(), other.box(), key)));
  }

  private static double distance(Box from, Box to, int key) {
    return ahead(from, to, key) + ASIDE * aside(from, to, key);
  }

  private static double ahead(Box from, Box to, int key) {
    return switch (key) {
      case SWT.ARROW_LEFT -> from.x() - to.x();
      case SWT.ARROW_RIGHT -> to.x() - from.x();
      case SWT.ARROW_UP -> from.y() - to.y();
      default -> to.y() - from.y();
    };
  }

  private static double aside(Box from, Box to, int key) {
    boolean sideways = key == SWT.ARROW_LEFT || key == SWT.ARROW_RIGHT;
    return sideways ? Math.abs(from.y() - to.y()) : Math.abs(from.x() - to.x());
  }
}
