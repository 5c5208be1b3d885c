package org.ligne.visual.preview;

import java.util.List;
import java.util.Optional;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.SceneState;
import org.ligne.visual.scene.Spot;

/** A preview, laid out. */
final class PreviewScene implements Scene {
  private static final double RING = 2;
  private static final double ROUND = 6;

  private final double width;
  private final double height;
  private final List<Part> parts;
  private final List<Element> elements;

  PreviewScene(double width, double height, List<Part> parts) {
    this.width = width;
    this.height = height;
    this.parts = parts;
    this.elements = parts.stream().flatMap(part -> part.element().stream()).toList();
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public double height() {
    return height;
  }

  @Override
  public void paint(Surface surface, Box visible, SceneState state) {
    surface.fill(visible, Ink.Role.PANEL);
    parts.stream()
        .filter(part -> part.box().meets(visible))
        .forEach(part -> paint(surface, part, state));
    elements.stream()
        .filter(each -> state.focused().filter(each.id()::equals).isPresent())
        .forEach(each -> ring(surface, each.box()));
  }

  private static void paint(Surface surface, Part part, SceneState state) {
    Runnable drawing = () -> part.drawing().on(surface, state);
    part.element()
        .ifPresentOrElse(element -> surface.named(element.id(), element.name(), drawing), drawing);
  }

  private static void ring(Surface surface, Box box) {
    Box around = new Box(box.x() - 3, box.y() - 3, box.width() + 6, box.height() + 6);
    surface.outline(around, ROUND, RING, Ink.Role.ACCENT);
  }

  @Override
  public List<Element> elements() {
    return elements;
  }

  @Override
  public Optional<Element> at(double x, double y) {
    return elements.reversed().stream().filter(each -> each.box().contains(x, y)).findFirst();
  }

  @Override
  public Optional<Spot> spot(double x, double y) {
    return Optional.empty();
  }
}
