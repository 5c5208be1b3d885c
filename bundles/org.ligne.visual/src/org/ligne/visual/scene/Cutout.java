package org.ligne.visual.scene;

import java.util.List;
import java.util.Optional;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.MovedSurface;
import org.ligne.visual.draw.Surface;

/**
 * Parts of a picture beside each other, such as a window on it: for files and paper. Nothing can be
 * selected or dropped there.
 *
 * @param of the picture
 * @param patches its parts
 * @param width how wide the whole is
 * @param height how high it is
 */
public record Cutout(Scene of, List<Patch> patches, double width, double height) implements Scene {

  /**
   * A part of a picture in a cutout.
   *
   * @param from where it is in the picture
   * @param x where its left edge is in the cutout
   * @param y where its upper edge is
   */
  public record Patch(Box from, double x, double y) {
    Box to() {
      return new Box(x, y, from.width(), from.height());
    }
  }

  /** Keeps the list from changing later. */
  public Cutout {
    patches = List.copyOf(patches);
  }

  /**
   * What a window shows that has a part of the picture in sight beside the edges that stay.
   *
   * @param scrolled the part that scrolls; where it begins at an edge that stays, they are whole
   */
  public static Cutout window(Scene of, Box scrolled) {
    double edge = of.frozen().left();
    double head = of.frozen().top();
    List<Patch> patches =
        List.of(
            new Patch(scrolled, edge, head),
            new Patch(new Box(scrolled.x(), 0, scrolled.width(), head), edge, 0),
            new Patch(new Box(0, scrolled.y(), edge, scrolled.height()), 0, head),
            new Patch(new Box(0, 0, edge, head), 0, 0));
    return new Cutout(of, patches, edge + scrolled.width(), head + scrolled.height());
  }

  @Override
  public void paint(Surface surface, Box visible, SceneState state) {
    for (Patch patch : patches) {
      if (patch.to().meets(visible)) {
        paint(patch, surface, state);
      }
    }
  }

  private void paint(Patch patch, Surface surface, SceneState state) {
    double right = patch.x() - patch.from().x();
    double down = patch.y() - patch.from().y();
    Surface moved = new MovedSurface(surface, right, down);
    surface.clip(patch.to(), () -> of.paint(moved, patch.from(), state));
  }

  @Override
  public List<Element> elements() {
    return List.of();
  }

  @Override
  public Optional<Element> at(double x, double y) {
    return Optional.empty();
  }

  @Override
  public Optional<Spot> spot(double x, double y) {
    return Optional.empty();
  }
}
