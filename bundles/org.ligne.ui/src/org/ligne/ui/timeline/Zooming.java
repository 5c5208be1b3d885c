package org.ligne.ui.timeline;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/** What the mouse wheel and keys do to a timeline. */
final class Zooming {
  private static final double STEP = 1.25;

  /** How many lines toolkits say that one notch of a wheel is. */
  private static final double NOTCH = 3;

  private static final int PAN = 60;

  private final TimelineControl timeline;
  private final Canvas canvas;

  Zooming(TimelineControl timeline) {
    this.timeline = timeline;
    this.canvas = timeline.canvas().control();
    canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
    canvas.addListener(SWT.KeyDown, this::key);
  }

  /** With Ctrl nearer or further; with Shift, or if nothing is above or below, along the time. */
  private void wheel(Event event) {
    double notches = event.count / NOTCH;
    if ((event.stateMask & SWT.MOD1) != 0) {
      timeline.zoom(Math.pow(STEP, notches), event.x);
      event.doit = false;
    } else if ((event.stateMask & SWT.MOD2) != 0 || !canvas.getVerticalBar().isVisible()) {
      timeline.pan(-notches * PAN);
      event.doit = false;
    }
  }

  private void key(Event event) {
    if ((event.stateMask & SWT.MOD1) != 0) {
      zoom(event);
    } else if (event.keyCode == SWT.PAGE_UP) {
      timeline.turn(-1);
    } else if (event.keyCode == SWT.PAGE_DOWN) {
      timeline.turn(1);
    }
  }

  private void zoom(Event event) {
    switch (event.keyCode) {
      case '+', '=', SWT.KEYPAD_ADD -> timeline.zoom(STEP);
      case '-', SWT.KEYPAD_SUBTRACT -> timeline.zoom(1 / STEP);
      case '0', SWT.KEYPAD_0 -> timeline.fit();
      default -> {
        // Keys of the canvas.
      }
    }
  }
}
