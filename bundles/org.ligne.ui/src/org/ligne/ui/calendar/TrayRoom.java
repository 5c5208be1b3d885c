package org.ligne.ui.calendar;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;

/**
 * How much of a calendar's room its tray has: as much as somebody gave it while there is something
 * in it, and the width of a hand to drop things into while it is empty.
 */
final class TrayRoom {
  private static final int RAIL = 34;

  private final SashForm both;
  private int[] wanted = {78, 22};
  private boolean filled = true;

  /** The room of the second of two controls beside each other. */
  TrayRoom(SashForm both) {
    this.both = both;
    both.setWeights(wanted);
    both.addListener(SWT.Resize, event -> narrow());
  }

  /** Whether there is something in the tray. */
  void filled(boolean now) {
    if (filled && !now) {
      wanted = both.getWeights();
      filled = false;
      narrow();
    } else if (!filled && now) {
      filled = true;
      both.setWeights(wanted);
    }
  }

  private void narrow() {
    int width = both.getClientArea().width;
    if (!filled && width > 2 * RAIL) {
      both.setWeights(width - RAIL, RAIL);
    }
  }
}
