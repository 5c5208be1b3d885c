package org.ligne.editor.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.widgets.Widget;

/** The selections that were widened, for the way back. It hangs on the viewer's widget. */
final class SelectionHistory {
  private final Deque<IRegion[]> steps = new ArrayDeque<>();

  private SelectionHistory() {}

  static SelectionHistory of(ITextViewer viewer) {
    Widget widget = viewer.getTextWidget();
    String key = SelectionHistory.class.getName();
    if (!(widget.getData(key) instanceof SelectionHistory)) {
      widget.setData(key, new SelectionHistory());
    }
    return (SelectionHistory) widget.getData(key);
  }

  /** Notes that one selection was widened to another. */
  void push(IRegion from, IRegion to) {
    if (steps.isEmpty() || !steps.peek()[1].equals(from)) {
      steps.clear();
    }
    steps.push(new IRegion[] {from, to});
  }

  /** What the selection was widened from, or null if it was not, or moved since. */
  IRegion pop(IRegion current) {
    if (steps.isEmpty() || !steps.peek()[1].equals(current)) {
      steps.clear();
      return null;
    }
    return steps.pop()[0];
  }
}
