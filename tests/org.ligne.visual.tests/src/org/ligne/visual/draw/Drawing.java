package org.ligne.visual.draw;

/** A picture that keeps nothing: whoever extends it looks at what matters. */
public abstract class Drawing implements Surface {
  private final Surface meter = new SvgSurface(Palettes.LIGHT, 0, 0, "");

  @Override
  public void fill(Box box, Ink ink) {}

  @Override
  public void fillRound(Box box, double radius, Ink ink) {
    fill(box, ink);
  }

  @Override
  public void outline(Box box, double radius, double width, Ink ink) {}

  @Override
  public void line(double fromX, double fromY, double toX, double toY, double width, Ink ink) {}

  @Override
  public void polygon(double[] corners, Ink ink) {}

  @Override
  public void hatch(Box box, int pattern, Ink ink) {}

  @Override
  public void text(String text, Box box, Face face, Ink ink) {}

  @Override
  public double width(String text, Face face) {
    return meter.width(text, face);
  }

  @Override
  public double height(Face face) {
    return meter.height(face);
  }

  @Override
  public void icon(String name, Box box, Ink ink) {}

  @Override
  public void image(Photo photo, Box part, Box box) {}

  @Override
  public void clip(Box box, Runnable drawing) {
    drawing.run();
  }
}
