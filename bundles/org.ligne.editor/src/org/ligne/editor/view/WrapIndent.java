package org.ligne.editor.view;

import org.eclipse.jface.text.ITextListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.IViewportListener;
import org.eclipse.jface.text.JFaceTextUtil;
import org.eclipse.jface.text.TextEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;

/**
 * Has the further rows of a wrapped line begin below its first word, not at the edge: so texts keep
 * their shape. Only lines in sight are looked at. On the UI thread.
 */
public final class WrapIndent implements IViewportListener, ITextListener {
  private final ITextViewer viewer;
  private boolean waiting;

  /** Begins to indent; ends with the viewer's widget. */
  public WrapIndent(ITextViewer viewer) {
    this.viewer = viewer;
    viewer.addViewportListener(this);
    viewer.addTextListener(this);
    later();
  }

  @Override
  public void viewportChanged(int verticalOffset) {
    later();
  }

  @Override
  public void textChanged(TextEvent event) {
    later();
  }

  // After the change is on the screen, and once for many changes.
  private void later() {
    var widget = viewer.getTextWidget();
    if (!waiting && widget != null && !widget.isDisposed()) {
      waiting = true;
      widget.getDisplay().asyncExec(this::apply);
    }
  }

  private void apply() {
    waiting = false;
    var widget = viewer.getTextWidget();
    if (widget != null && !widget.isDisposed() && widget.getWordWrap()) {
      int blank = blankWidth(widget);
      int last = Math.min(JFaceTextUtil.getPartialBottomIndex(widget), widget.getLineCount() - 1);
      for (int i = JFaceTextUtil.getPartialTopIndex(widget); i <= last; i++) {
        int indent = blanks(widget.getLine(i)) * blank;
        if (widget.getLineWrapIndent(i) != indent) {
          widget.setLineWrapIndent(i, 1, indent);
        }
      }
    }
  }

  private static int blanks(String line) {
    int count = 0;
    while (count < line.length() && line.charAt(count) == ' ') {
      count++;
    }
    return count;
  }

  private static int blankWidth(StyledText widget) {
    var gc = new GC(widget);
    try {
      return gc.stringExtent(" ").x;
    } finally {
      gc.dispose();
    }
  }
}
