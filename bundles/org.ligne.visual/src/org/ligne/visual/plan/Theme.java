package org.ligne.visual.plan;

/**
 * The pillar something belongs to.
 *
 * @param name its name; empty for none
 * @param label its text for people, else its name
 * @param number its number in its line, from 0; -1 for none
 */
public record Theme(String name, String label, int number) {
  /** No pillar. */
  public static final Theme NONE = new Theme("", "", -1);
}
