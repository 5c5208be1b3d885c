package org.ligne.editor.mining;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseMoveListener;

/**
 * The hand and the tip of a lens, as long as the pointer is above a line. The platform tells a lens
 * that the pointer has left, but not one that was replaced by its successor in the meantime.
 */
final class LensPointer implements MouseMoveListener {
  private final StyledText text;

  private LensPointer(StyledText text) {
    this.text = text;
  }

  /** Shows the hand, and the tip, which may be null. */
  static void show(StyledText text, String tip) {
    if (text.getCursor() == null) {
      text.addMouseMoveListener(new LensPointer(text));
    }
    text.setCursor(text.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    text.setToolTipText(tip);
  }

  /** Shows neither. */
  static void hide(StyledText text) {
    text.setCursor(null);
    text.setToolTipText(null);
  }

  @Override
  public void mouseMove(MouseEvent event) {
    if (!isAboveLine(event.y)) {
      hide(text);
      text.removeMouseMoveListener(this);
    }
  }

  private boolean isAboveLine(int y) {
    int line = text.getLineIndex(y);
    int letters = text.getLocationAtOffset(text.getOffsetAtLine(line)).y;
    return y < letters;
  }
}
