package org.ligne.visual.draw;

/**
 * A surface on which everything is elsewhere.
 *
 * @param on what is drawn on
 * @param right how much further to the right everything is
 * @param down how much further down
 */
public record MovedSurface(Surface on, double right, double down) implements Surface {

  private Box moved(Box box) {
    return box.moved(right, down);
  }

  @Override
  public void fill(Box box, Ink ink) {
    on.fill(moved(box), ink);
  }

  @Override
  public void fillRound(Box box, double radius, Ink ink) {
    on.fillRound(moved(box), radius, ink);
  }

  @Override
  public void outline(Box box, double radius, double width, Ink ink) {
    on.outline(moved(box), radius, width, ink);
  }

  @Override
  public void line(double fromX, double fromY, double toX, double toY, double width, Ink ink) {
    on.line(fromX + right, fromY + down, toX + right, toY + down, width, ink);
  }

  @Override
  public void polygon(double[] corners, Ink ink) {
    double[] moved = corners.clone();
    for (int i = 0; i < moved.length; i += 2) {
      moved[i] += right;
      moved[i + 1] += down;
    }
    on.polygon(moved, ink);
  }

  @Override
  public void hatch(Box box, int pattern, Ink ink) {
    on.hatch(moved(box), pattern, ink);
  }

  @Override
  public void text(String text, Box box, Face face, Ink ink) {
    on.text(text, moved(box), face, ink);
  }

  @Override
  public double width(String text, Face face) {
    return on.width(text, face);
  }

  @Override
  public double height(Face face) {
    return on.height(face);
  }

  @Override
  public void icon(String name, Box box, Ink ink) {
    on.icon(name, moved(box), ink);
  }

  @Override
  public void image(Photo photo, Box part, Box box) {
    on.image(photo, part, moved(box));
  }

  @Override
  public void clip(Box box, Runnable drawing) {
    on.clip(moved(box), drawing);
  }

  @Override
  public void named(String id, String name, Runnable drawing) {
    on.named(id, name, drawing);
  }
}
