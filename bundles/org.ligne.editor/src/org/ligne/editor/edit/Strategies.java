package org.ligne.editor.edit;

import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;

/** What happens while somebody types, in order. */
public final class Strategies {
  private Strategies() {}

  /** The strategies of a viewer, for all kinds of content. */
  public static IAutoEditStrategy[] of(ITextViewer viewer) {
    return new IAutoEditStrategy[] {new Pairs(() -> caret(viewer)), new SmartIndent()};
  }

  private static int caret(ITextViewer viewer) {
    var widget = viewer.getTextWidget();
    if (widget == null || widget.getSelectionCount() > 0) {
      return -1;
    }
    return viewer instanceof ITextViewerExtension5 folded
        ? folded.widgetOffset2ModelOffset(widget.getCaretOffset())
        : widget.getCaretOffset() + viewer.getVisibleRegion().getOffset();
  }
}
