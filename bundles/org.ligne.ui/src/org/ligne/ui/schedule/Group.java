package org.ligne.ui.schedule;

/**
 * The line above rows that have something in common.
 *
 * @param key tells it from the others
 * @param label what the rows have in common
 * @param count how many there are
 * @param isOpen whether they are shown
 */
record Group(String key, String label, int count, boolean isOpen) implements Line {

  /** What is read: the label, and how many rows there are. */
  String text() {
    return label + " (" + count + ")";
  }
}
