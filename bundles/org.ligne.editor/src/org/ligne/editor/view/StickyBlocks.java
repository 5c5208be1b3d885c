package org.ligne.editor.view;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.texteditor.stickyscroll.IStickyLine;
import org.eclipse.ui.texteditor.stickyscroll.IStickyLinesProvider;
import org.eclipse.ui.texteditor.stickyscroll.StickyLine;
import org.ligne.editor.edit.Block;

/** Keeps the beginnings of the campaign and post in sight whose insides are being read. */
public final class StickyBlocks implements IStickyLinesProvider {
  private IDocument read;
  private long stamp;
  private List<Block> blocks = List.of();

  @Override
  public List<IStickyLine> getStickyLines(
      ISourceViewer viewer, int line, StickyLinesProperties properties) {
    try {
      return lines(viewer, viewer.getDocument(), line);
    } catch (BadLocationException e) {
      return List.of(); // Scrolled while the text was being replaced.
    }
  }

  private List<IStickyLine> lines(ISourceViewer viewer, IDocument document, int line)
      throws BadLocationException {
    List<IStickyLine> sticky = new ArrayList<>();
    int offset = document.getLineOffset(line);
    for (var block : blocks(document)) {
      int first = document.getLineOfOffset(block.start());
      if (block.holds(offset) && first < line) {
        sticky.add(new StickyLine(first, viewer));
      }
    }
    return sticky;
  }

  private List<Block> blocks(IDocument document) {
    long current = ((IDocumentExtension4) document).getModificationStamp();
    if (document != read || current != stamp) {
      read = document;
      stamp = current;
      blocks = Block.of(document.get());
    }
    return blocks;
  }
}
