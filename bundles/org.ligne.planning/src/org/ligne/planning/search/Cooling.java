package org.ligne.planning.search;

/**
 * How much worse a plan may become by one move: less and less, from a start to an end, as the steps
 * go by. Logarithms come from a table made with {@link StrictMath}, so that every machine cools
 * alike.
 */
final class Cooling {
  private static final int SIZE = 1 << 12;
  private static final double[] LOSSES = new double[SIZE];

  static {
    for (int i = 0; i < SIZE; i++) {
      LOSSES[i] = -StrictMath.log((i + 0.5) / SIZE);
    }
  }

  private final Dice dice;
  private final double start;
  private final double end;
  private double temperature;

  Cooling(Dice dice, double start, double end) {
    this.dice = dice;
    this.start = start;
    this.end = end;
    this.temperature = start;
  }

  /** Sets the temperature for a part of the way from 0 to 1. */
  void at(double part) {
    temperature = start * StrictMath.pow(end / start, part);
  }

  /** The loss that is accepted next: of the loss <i>d</i> with a chance of exp(-d / t). */
  long slack() {
    return (long) (temperature * LOSSES[dice.below(SIZE)]);
  }
}
