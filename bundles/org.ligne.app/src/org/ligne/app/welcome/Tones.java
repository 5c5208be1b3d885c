package org.ligne.app.welcome;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/**
 * The colours of a card, made from the ground it lies on, so that they suit every theme.
 *
 * @param card its own ground
 * @param raised its ground under the pointer
 * @param edge its border
 * @param accent its border under the pointer or with the focus
 */
record Tones(Color card, Color raised, Color edge, Color accent) {
  private static final RGB BLACK = new RGB(0, 0, 0);
  private static final RGB WHITE = new RGB(255, 255, 255);
  private static final Color ACCENT = new Color(0xe4, 0x57, 0x2e);

  static Tones on(Color ground) {
    RGB from = ground.getRGB();
    boolean dark = from.getHSB()[2] < 0.5f;
    RGB to = dark ? WHITE : BLACK;
    return new Tones(
        mixed(from, to, dark ? 0.05f : 0.02f),
        mixed(from, to, dark ? 0.09f : 0.045f),
        mixed(from, to, dark ? 0.18f : 0.14f),
        ACCENT);
  }

  private static Color mixed(RGB from, RGB to, float share) {
    return new Color(
        mixed(from.red, to.red, share),
        mixed(from.green, to.green, share),
        mixed(from.blue, to.blue, share));
  }

  private static int mixed(int from, int to, float share) {
    return Math.round(from + (to - from) * share);
  }
}
