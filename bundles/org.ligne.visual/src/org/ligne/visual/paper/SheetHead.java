package org.ligne.visual.paper;

import java.util.List;
import java.util.Optional;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.draw.Texts;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.SceneState;
import org.ligne.visual.scene.Spot;

/**
 * The line at the head of a sheet.
 *
 * @param title what the picture is called
 * @param number the number of the sheet, in words
 * @param width how wide the sheet is
 */
public record SheetHead(String title, String number, double width) implements Scene {
  private static final double LINE = 18;

  @Override
  public double height() {
    return Paper.HEAD;
  }

  @Override
  public void paint(Surface surface, Box visible, SceneState state) {
    double right = Math.min(width, surface.width(number, Face.SMALL) + LINE);
    Box left = new Box(0, 0, width - right, LINE);
    surface.text(title, left, Face.SMALL, Role.TEXT);
    Texts.right(surface, number, new Box(0, 0, width, LINE), Face.SMALL, Role.MUTED);
    surface.line(0, LINE + 2, width, LINE + 2, 1, Role.EDGE);
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
