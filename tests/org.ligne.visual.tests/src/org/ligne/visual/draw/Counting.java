package org.ligne.visual.draw;

import java.util.ArrayList;
import java.util.List;

/** Counts what is drawn, and keeps texts and fillings. */
public final class Counting extends Drawing {
  private final List<String> texts = new ArrayList<>();
  private final List<Box> places = new ArrayList<>();
  private final List<Box> fills = new ArrayList<>();
  private int strokes;

  /** How much was drawn. */
  public int strokes() {
    return strokes;
  }

  /** What was written. */
  public List<String> texts() {
    return texts;
  }

  /** Where texts were written. */
  public List<Box> places() {
    return places;
  }

  /** What was filled. */
  public List<Box> fills() {
    return fills;
  }

  @Override
  public void fill(Box box, Ink ink) {
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
    places.add(box);
  }

  @Override
  public void icon(String name, Box box, Ink ink) {
    strokes++;
  }

  @Override
  public void image(Photo photo, Box part, Box box) {
    strokes++;
  }
}
