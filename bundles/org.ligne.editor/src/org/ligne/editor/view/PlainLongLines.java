package org.ligne.editor.view;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyleRange;

/**
 * Shows lines that are far too long without colours: each change of colour costs time in proportion
 * to its place in the line, so that thousands of them would stop the window. On the UI thread.
 */
public final class PlainLongLines implements ITextPresentationListener {
  /** Fewer styles than these hurt in no line. */
  private static final int FEW = 1_000;

  private final ProjectionViewer viewer;

  /** For a viewer whose colours have all been added. */
  public PlainLongLines(ProjectionViewer viewer) {
    this.viewer = viewer;
  }

  @Override
  public void applyTextPresentation(TextPresentation presentation) {
    if (presentation.getDenumerableRanges() < FEW || viewer.getDocument() == null) {
      return;
    }
    try {
      List<StyleRange> kept = kept(presentation, viewer.getDocument());
      if (kept.size() < presentation.getDenumerableRanges()) {
        presentation.clear();
        kept.forEach(presentation::addStyleRange);
      }
    } catch (BadLocationException e) {
      return; // Colours of an older text: others follow.
    }
  }

  private static List<StyleRange> kept(TextPresentation presentation, IDocument document)
      throws BadLocationException {
    List<StyleRange> kept = new ArrayList<>();
    IRegion line = null;
    for (Iterator<StyleRange> all = presentation.getAllStyleRangeIterator(); all.hasNext(); ) {
      StyleRange each = all.next();
      if (line == null || each.start >= line.getOffset() + line.getLength()) {
        line = document.getLineInformationOfOffset(each.start);
      }
      if (line.getLength() <= LongLines.WRAPPED) {
        kept.add(each);
      }
    }
    return kept;
  }
}
