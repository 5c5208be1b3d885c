package org.ligne.visual.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.SceneState;
import org.ligne.visual.scene.Spot;

/** A picture of figures, each of which knows the entries that make it. Immutable. */
public abstract class FigureScene implements Scene {
  private final Map<String, Figure> figures = new LinkedHashMap<>();

  /** Adds a figure while the picture is laid out. */
  protected final void add(Figure figure) {
    figures.put(figure.element().id(), figure);
  }

  /** Ids of the entries that make a figure, in the order of time; none if it is not of this. */
  public final List<String> entries(String figure) {
    Figure found = figures.get(figure);
    return found == null ? List.of() : found.entries();
  }

  @Override
  public final List<String> entries(Element element) {
    return entries(element.id());
  }

  @Override
  public final List<Element> elements() {
    return figures.values().stream().map(Figure::element).toList();
  }

  @Override
  public final Optional<Element> at(double x, double y) {
    return figures.values().stream()
        .map(Figure::element)
        .filter(each -> each.box().contains(x, y))
        .findFirst();
  }

  /** Nothing is dropped on figures. */
  @Override
  public final Optional<Spot> spot(double x, double y) {
    return Optional.empty();
  }

  /** Shows whether a figure is selected, under the pointer, or where the keyboard is. */
  public static void mark(Surface on, Box box, String id, SceneState state) {
    boolean here = state.focused().filter(id::equals).isPresent();
    boolean hovered = state.hovered().filter(id::equals).isPresent();
    if (state.selected().contains(id) || here || hovered) {
      on.outline(box, 3, state.selected().contains(id) || here ? 2 : 1, Role.ACCENT);
    }
  }
}
