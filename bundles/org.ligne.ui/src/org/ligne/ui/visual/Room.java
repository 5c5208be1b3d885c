package org.ligne.ui.visual;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/**
 * Notices that a picture has other room than was told last: a scroll bar that comes or goes takes
 * some, and toolkits do not always say so.
 */
final class Room {
  private final Canvas canvas;
  private Rectangle known;

  Room(Canvas canvas) {
    this.canvas = canvas;
    canvas.addListener(SWT.Resize, event -> known = canvas.getClientArea());
    canvas.addListener(SWT.Paint, event -> look());
  }

  private void look() {
    Rectangle now = canvas.getClientArea();
    if (known != null && !known.equals(now)) {
      known = now;
      canvas.getDisplay().asyncExec(this::tell);
    }
  }

  private void tell() {
    if (!canvas.isDisposed()) {
      canvas.notifyListeners(SWT.Resize, new Event());
    }
  }
}
