package org.ligne.visual.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.draw.MovedSurface;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.SceneState;
import org.ligne.visual.scene.Spot;

/** Two pictures beside each other, for files and paper. */
record BesideScene(Scene left, Scene right) implements Scene {

  @Override
  public double width() {
    return left.width() + right.width();
  }

  @Override
  public double height() {
    return Math.max(left.height(), right.height());
  }

  private double border() {
    return left.width();
  }

  @Override
  public void paint(Surface surface, Box visible, SceneState state) {
    if (visible.x() < border()) {
      left.paint(surface, visible, state);
    }
    if (visible.right() > border()) {
      surface.fill(new Box(border(), visible.y(), right.width(), visible.height()), Role.PANEL);
      right.paint(new MovedSurface(surface, border(), 0), visible.moved(-border(), 0), state);
      surface.line(border() + 0.5, visible.y(), border() + 0.5, visible.bottom(), 1, Role.EDGE);
    }
  }

  @Override
  public List<Element> elements() {
    List<Element> all = new ArrayList<>(left.elements());
    right.elements().forEach(each -> all.add(moved(each)));
    return all;
  }

  @Override
  public List<String> entries(Element element) {
    return element.box().x() < border() ? left.entries(element) : right.entries(element);
  }

  private Element moved(Element element) {
    Box box = element.box().moved(border(), 0);
    return new Element(element.id(), element.kind(), box, element.name(), element.tip());
  }

  @Override
  public Optional<Element> at(double x, double y) {
    return x < border() ? left.at(x, y) : right.at(x - border(), y).map(this::moved);
  }

  @Override
  public Optional<Spot> spot(double x, double y) {
    return x < border() ? left.spot(x, y) : Optional.empty();
  }

  @Override
  public List<Spot> spots(Box visible) {
    return left.spots(visible);
  }

  @Override
  public Box home() {
    return left.home();
  }
}
