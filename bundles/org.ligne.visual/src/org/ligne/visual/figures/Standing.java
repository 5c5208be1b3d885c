package org.ligne.visual.figures;

/** How a figure stands against what is asked for. */
public enum Standing {
  /** Nothing is asked for, or there is nothing to count. */
  FREE,
  /** It is as asked for. */
  WITHIN,
  /** It is not, but no other number of posts would come nearer. */
  NEAREST,
  /** There is too little. */
  BELOW,
  /** There is too much. */
  ABOVE;

  /** Whether it is otherwise than asked for, and need not be. */
  public boolean isBreach() {
    return this == BELOW || this == ABOVE;
  }
}
