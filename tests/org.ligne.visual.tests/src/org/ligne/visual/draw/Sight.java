package org.ligne.visual.draw;

/**
 * How people see colours: all of them, or without one kind of cone. The matrices are those of
 * Machado, Oliveira and Fernandes (2009) for the strongest deficiency; distances are CIE76.
 */
enum Sight {
  ALL(1, 0, 0, 0, 1, 0, 0, 0, 1),
  NO_RED(
      0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
  NO_GREEN(
      0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
  NO_BLUE(
      1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

  private final double[] matrix;

  Sight(double... matrix) {
    this.matrix = matrix;
  }

  double distance(int one, int other) {
    double[] a = lab(seen(one));
    double[] b = lab(seen(other));
    return Math.sqrt(square(a[0] - b[0]) + square(a[1] - b[1]) + square(a[2] - b[2]));
  }

  private static double square(double value) {
    return value * value;
  }

  private double[] seen(int rgb) {
    double[] light = {Colours.linear(rgb >> 16), Colours.linear(rgb >> 8), Colours.linear(rgb)};
    double[] seen = new double[3];
    for (int i = 0; i < 9; i++) {
      seen[i / 3] += matrix[i] * light[i % 3];
    }
    for (int i = 0; i < 3; i++) {
      seen[i] = Math.clamp(seen[i], 0, 1);
    }
    return seen;
  }

  private static double[] lab(double[] rgb) {
    double x = part((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
    double y = part(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    double z = part((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double part(double value) {
    return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
  }
}
