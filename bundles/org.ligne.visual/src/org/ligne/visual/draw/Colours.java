package org.ligne.visual.draw;

/** Arithmetic of colours written as 0xRRGGBB. */
final class Colours {
  private static final double FLARE = 0.05;

  private Colours() {}

  /** How well one colour is seen on another, from 1 to 21, as the WCAG define it. */
  static double contrast(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + FLARE) / (Math.min(a, b) + FLARE);
  }

  /** How light a colour is, from 0 to 1. */
  static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  /** The linear part of the lowest byte. */
  static double linear(int value) {
    double part = (value & 0xff) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  /** A mixture; a share of 0 is the one colour, a share of 1 the other. */
  static int mix(int one, int other, double share) {
    return mixed(one, other, share, 16) | mixed(one, other, share, 8) | mixed(one, other, share, 0);
  }

  private static int mixed(int one, int other, double share, int shift) {
    int from = one >> shift & 0xff;
    int to = other >> shift & 0xff;
    return (int) Math.round(from + (to - from) * share) << shift;
  }
}
