package org.ligne.ui.base;

import org.eclipse.osgi.util.NLS;

/** Numbers of things in words. */
public final class Counted {
  private Counted() {}

  /**
   * One form for one, the other for any other number.
   *
   * @param many with {@code {0}} for the number
   */
  public static String of(int number, String one, String many) {
    return number == 1 ? one : NLS.bind(many, number);
  }
}
