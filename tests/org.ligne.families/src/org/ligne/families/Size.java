package org.ligne.families;

/**
 * How large a family is.
 *
 * @param brands brands, each with channels, contents, media and a purse of its own
 * @param channels channels of each brand
 * @param weeks length of the plan
 * @param posts entries of all brands together
 * @param owners people, who work for all brands
 */
public record Size(int brands, int channels, int weeks, int posts, int owners) {
  /** A month of one brand. */
  public static final Size S = new Size(1, 4, 4, 60, 4);

  /** A quarter of one brand. */
  public static final Size M = new Size(1, 6, 13, 400, 6);

  /** A year of one brand on many channels. */
  public static final Size L = new Size(1, 10, 52, 3_000, 10);

  /** A quarter of an agency. */
  public static final Size XL = new Size(50, 5, 13, 20_000, 60);

  /**
   * The size with a name: S, M, L or XL.
   *
   * @throws IllegalArgumentException for another name
   */
  public static Size named(String name) {
    return switch (name) {
      case "S" -> S;
      case "M" -> M;
      case "L" -> L;
      case "XL" -> XL;
      default -> throw new IllegalArgumentException("A size is S, M, L or XL, not " + name);
    };
  }

  /** The same with another number of brands, posts and owners in proportion. */
  public Size times(double factor) {
    return new Size(
        (int) Math.max(1, Math.round(brands * factor)),
        channels,
        weeks,
        (int) Math.round(posts * factor),
        (int) Math.max(2, Math.round(owners * factor)));
  }
}
