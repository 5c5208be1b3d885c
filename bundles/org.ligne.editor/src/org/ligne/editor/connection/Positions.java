package org.ligne.editor.connection;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * From lines and columns to offsets and back. Places behind the end of a line or text are its end,
 * since an answer may be a key stroke older than the text.
 */
public final class Positions {
  private Positions() {}

  /** The line and column of an offset, both from 0, in UTF-16 units. */
  public static Position of(IDocument document, int offset) {
    try {
      int place = Math.clamp(offset, 0, document.getLength());
      int line = document.getLineOfOffset(place);
      return new Position(line, place - document.getLineOffset(line));
    } catch (BadLocationException e) {
      return new Position(0, 0); // The text was changed at the same moment.
    }
  }

  /** The range of a region. */
  public static Range range(IDocument document, IRegion region) {
    return range(document, region.getOffset(), region.getLength());
  }

  /** The range of some characters. */
  public static Range range(IDocument document, int offset, int length) {
    return new Range(of(document, offset), of(document, offset + length));
  }

  /** The offset of a line and column. */
  public static int offset(IDocument document, Position position) {
    try {
      if (position.getLine() >= document.getNumberOfLines()) {
        return document.getLength();
      }
      IRegion line = document.getLineInformation(Math.max(0, position.getLine()));
      return line.getOffset() + Math.clamp(position.getCharacter(), 0, line.getLength());
    } catch (BadLocationException e) {
      return document.getLength(); // The text was changed at the same moment.
    }
  }

  /** The region of a range. */
  public static IRegion region(IDocument document, Range range) {
    int start = offset(document, range.getStart());
    return new Region(start, Math.max(0, offset(document, range.getEnd()) - start));
  }
}
