package org.ligne.visual.draw;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small picture of one colour, as lines and areas in a square of {@link #SIZE} by {@link #SIZE}.
 *
 * @param parts what it is made of, the lowest first
 */
public record Glyph(List<Part> parts) {
  /** The width and height of the square. */
  public static final double SIZE = 16;

  /** How wide lines are; their ends and corners are round. */
  public static final double LINE = 1.25;

  /** How much of the colour there is in the ground of an {@link Style#OUTLINED} part. */
  public static final double TINT = 0.2;

  private static final Pattern STEP = Pattern.compile("([MLCZ])([^MLCZ]*)");
  private static final Pattern GAP = Pattern.compile("[ ,]+");

  /** How a part is drawn. */
  public enum Style {
    /** A line. */
    DRAWN,
    /** An area; where it lies on itself there is a hole. */
    FILLED,
    /** A line around an area of the same colour, but faint. */
    OUTLINED
  }

  /** Follows the outline of a part. */
  public interface Pen {
    /** Begins at a point. */
    void move(double x, double y);

    /** A straight line to a point. */
    void line(double x, double y);

    /** A cubic curve with two control points to a third point. */
    void curve(double x1, double y1, double x2, double y2, double x, double y);

    /** A straight line back to where it began. */
    void close();
  }

  /**
   * A line or area.
   *
   * @param path its outline as SVG writes it, with the absolute commands M, L, C and Z only
   */
  public record Part(Style style, String path) {

    /** Leads a pen along the outline. */
    public void trace(Pen pen) {
      Matcher step = STEP.matcher(path);
      while (step.find()) {
        double[] at = numbers(step.group(2));
        switch (step.group(1)) {
          case "M" -> pen.move(at[0], at[1]);
          case "L" -> pen.line(at[0], at[1]);
          case "C" -> pen.curve(at[0], at[1], at[2], at[3], at[4], at[5]);
          default -> pen.close();
        }
      }
    }

    private static double[] numbers(String text) {
      return GAP.splitAsStream(text.strip())
          .filter(word -> !word.isEmpty())
          .mapToDouble(Double::parseDouble)
          .toArray();
    }
  }

  /** Keeps the list from changing later. */
  public Glyph {
    parts = List.copyOf(parts);
  }
}
