package org.ligne.dsl.ide.completion;

/** The order of proposals that match the letters typed so far equally well. */
public final class Ranks {
  /** What fits best here. */
  public static final int BEST = 0;

  /** Other values and names. */
  public static final int VALUE = 100;

  /** Words of the language. */
  public static final int KEYWORD = 200;

  /** Whole statements. */
  public static final int SNIPPET = 300;

  /** What is possible and hardly ever meant. */
  public static final int RARE = 400;

  private Ranks() {}
}
