package org.ligne.editor.mining;

import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.JFaceTextUtil;
import org.eclipse.jface.text.source.ILineRange;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;

/**
 * Some lines of a document, counted from 0.
 *
 * @param first the first line
 * @param end the line behind the last
 */
record Part(int first, int end) {
  private static final Part NOTHING = new Part(0, 0);

  /** The lines on the screen, found out on the UI thread; at once if asked there. */
  static CompletableFuture<Part> inSightAsync(ITextViewer viewer) {
    StyledText widget = viewer.getTextWidget();
    if (widget == null || widget.isDisposed()) {
      return CompletableFuture.completedFuture(NOTHING);
    }
    Display display = widget.getDisplay();
    return display.getThread() == Thread.currentThread()
        ? CompletableFuture.completedFuture(inSight(viewer))
        : CompletableFuture.supplyAsync(() -> inSight(viewer), display::asyncExec);
  }

  /** The lines on the screen; on the UI thread. */
  static Part inSight(ITextViewer viewer) {
    StyledText widget = viewer.getTextWidget();
    boolean shown = widget != null && !widget.isDisposed() && viewer.getDocument() != null;
    ILineRange lines = shown ? JFaceTextUtil.getVisibleModelLines(viewer) : null;
    return lines == null || lines.getStartLine() < 0
        ? NOTHING
        : new Part(lines.getStartLine(), lines.getStartLine() + lines.getNumberOfLines());
  }

  /** With a page more on both sides, so that not every turn of the wheel leaves it. */
  Part withPages() {
    int page = end - first;
    return new Part(Math.max(0, first - page), end + page);
  }

  boolean holds(Part other) {
    return first <= other.first && other.end <= end;
  }

  Range range() {
    return new Range(new Position(first, 0), new Position(end, 0));
  }
}
