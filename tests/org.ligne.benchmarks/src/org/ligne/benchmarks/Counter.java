package org.ligne.benchmarks;

import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Palettes;
import org.ligne.visual.draw.Photo;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.draw.SvgSurface;
import org.ligne.visual.draw.Texts;

/** Counts what is drawn; texts are cut as a window would have to cut them. */
final class Counter implements Surface {
  private final Surface meter = new SvgSurface(Palettes.LIGHT, 0, 0, "");
  private int shapes;

  int shapes() {
    return shapes;
  }

  @Override
  public void fill(Box box, Ink ink) {
    shapes++;
  }

  @Override
  public void fillRound(Box box, double radius, Ink ink) {
    shapes++;
  }

  @Override
  public void outline(Box box, double radius, double width, Ink ink) {
    shapes++;
  }

  @Override
  public void line(double fromX, double fromY, double toX, double toY, double width, Ink ink) {
    shapes++;
  }

  @Override
  public void polygon(double[] corners, Ink ink) {
    shapes++;
  }

  @Override
  public void hatch(Box box, int pattern, Ink ink) {
    shapes++;
  }

  @Override
  public void text(String text, Box box, Face face, Ink ink) {
    shapes += Texts.fitting(meter, text, face, box.width()).isEmpty() ? 0 : 1;
  }

  @Override
  public double width(String text, Face face) {
    return meter.width(text, face);
  }

  @Override
  public double height(Face face) {
    return meter.height(face);
  }

  @Override
  public void icon(String name, Box box, Ink ink) {
    shapes++;
  }

  @Override
  public void image(Photo photo, Box part, Box box) {
    shapes++;
  }

  @Override
  public void clip(Box box, Runnable drawing) {
    drawing.run();
  }
}
