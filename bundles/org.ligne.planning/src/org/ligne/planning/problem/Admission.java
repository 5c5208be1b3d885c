package org.ligne.planning.problem;

/**
 * Whether a channel is open at one moment, and how good the moment is.
 *
 * <p>Instances are shared between slots: an {@link Opening} keeps few of them and answers with the
 * same one again and again.
 *
 * @param open whether floating entries may be placed at this moment
 * @param score how much of the audience is there, 1 to 100, be the channel open or not
 * @param statement what opens or closes the channel at this moment; null when it is open because
 *     nothing was said
 * @param peak the audience's peak that gave the score; null outside any
 */
public record Admission(boolean open, int score, Statement statement, Statement peak) {

  /** The best score. */
  public static final int MAX_SCORE = 100;

  /** Refuses a score outside its range. */
  public Admission {
    if (score < 1 || score > MAX_SCORE) {
      throw new IllegalArgumentException("A score lies in 1.." + MAX_SCORE + ": " + score);
    }
  }

  /** An open moment; both statements may be null. */
  public static Admission open(int score, Statement by, Statement peak) {
    return new Admission(true, score, by, peak);
  }

  /** A closed moment at which hardly anybody is there. */
  public static Admission closed(Statement by) {
    return closed(1, by, null);
  }

  /** A closed moment; its score counts for pinned entries alone. */
  public static Admission closed(int score, Statement by, Statement peak) {
    return new Admission(false, score, by, peak);
  }
}
