package org.ligne.visual.draw;

/** The lines that tell areas apart without colours. */
final class Hatching {
  /** Rising, falling, level, upright; then the same at half the distance. */
  static final int KINDS = 8;

  private static final int DIRECTIONS = 4;

  private Hatching() {}

  /** The lines of a kind inside a box, as the path of an SVG file. */
  static String path(Box box, int kind, double step) {
    double distance = kind < DIRECTIONS ? step : step / 2;
    StringBuilder path = new StringBuilder();
    switch (kind % DIRECTIONS) {
      case 0 -> rising(box, distance, path);
      case 1 -> falling(box, distance, path);
      case 2 -> {
        for (double y = box.y() + distance / 2; y < box.bottom(); y += distance) {
          line(box.x(), y, box.right(), y, path);
        }
      }
      default -> {
        for (double x = box.x() + distance / 2; x < box.right(); x += distance) {
          line(x, box.y(), x, box.bottom(), path);
        }
      }
    }
    return path.toString();
  }

  /** Lines x + y = c, cut at the edges. */
  private static void rising(Box box, double distance, StringBuilder path) {
    double end = box.right() + box.bottom();
    for (double c = box.x() + box.y() + distance; c < end; c += distance) {
      double left = Math.max(box.x(), c - box.bottom());
      double right = Math.min(box.right(), c - box.y());
      line(left, c - left, right, c - right, path);
    }
  }

  /** Lines x - y = c, cut at the edges. */
  private static void falling(Box box, double distance, StringBuilder path) {
    double end = box.right() - box.y();
    for (double c = box.x() - box.bottom() + distance; c < end; c += distance) {
      double left = Math.max(box.x(), c + box.y());
      double right = Math.min(box.right(), c + box.bottom());
      line(left, left - c, right, right - c, path);
    }
  }

  private static void line(double fromX, double fromY, double toX, double toY, StringBuilder path) {
    path.append('M').append(SvgText.number(fromX)).append(' ').append(SvgText.number(fromY));
    path.append('L').append(SvgText.number(toX)).append(' ').append(SvgText.number(toY));
  }
}
