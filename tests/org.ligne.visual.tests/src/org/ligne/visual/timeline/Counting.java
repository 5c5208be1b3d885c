package org.ligne.visual.timeline;

import java.util.ArrayList;
import java.util.List;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Palettes;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.draw.SvgSurface;

/** Counts what is drawn and keeps the texts. */
final class Counting implements Surface {
  private final Surface meter = new SvgSurface(Palettes.LIGHT, 0, 0, "");
  private final List<String> texts = new ArrayList<>();
  private final List<Box> fills = new ArrayList<>();
  private int strokes;

  int strokes() {
    return strokes;
  }

  List<String> texts() {
    return texts;
  }

  /** What was filled. */
  List<Box> fills() {
    return fills;
  }

  @Override
  public void fill(Box box, Ink ink) {
    strokes++;
    fills.add(box);
  }

  @Override
  public void fillRound(Box box, double radius, Ink ink) {
    strokes++;
    fills.add(box);
  }

  @Override
  public void outline(Box box, double radius, double width, Ink ink) {
    strokes++;
  }

  @Override
  public void line(double fromX, double fromY, double toX, double toY, double width, Ink ink) {
    strokes++;
  }

  @Override
  public void polygon(double[] corners, Ink ink) {
    strokes++;
  }

  @Override
  public void hatch(Box box, int pattern, Ink ink) {
    strokes++;
  }

  @Override
  public void text(String text, Box box, Face face, Ink ink) {
    strokes++;
    texts.add(text);
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
    strokes++;
  }

  @Override
  public void clip(Box box, Runnable drawing) {
    drawing.run();
  }
}
