package org.ligne.editor.edit;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;

/** Lines of a document and their indentation, which is two blanks a level as the formatter's. */
final class Lines {
  /** One level of indentation. */
  static final String UNIT = "  ";

  private Lines() {}

  /** The blanks at the beginning of the line that holds an offset, at most up to the offset. */
  static String indentation(IDocument document, int offset) throws BadLocationException {
    var line = document.getLineInformationOfOffset(offset);
    int end = line.getOffset();
    while (end < offset && isBlank(document.getChar(end))) {
      end++;
    }
    return document.get(line.getOffset(), end - line.getOffset());
  }

  /** What stands on the line before an offset. */
  static String before(IDocument document, int offset) throws BadLocationException {
    int start = document.getLineInformationOfOffset(offset).getOffset();
    return document.get(start, offset - start);
  }

  /** What stands on the line behind an offset, without its end. */
  static String behind(IDocument document, int offset) throws BadLocationException {
    var line = document.getLineInformationOfOffset(offset);
    return document.get(offset, end(line) - offset);
  }

  /** Offset of the end of a line, before its delimiter. */
  static int end(IRegion line) {
    return line.getOffset() + line.getLength();
  }

  /** Whether a text is a line break of the document, as the Enter key types it. */
  static boolean isBreak(IDocument document, String text) {
    return text != null && TextUtilities.equals(document.getLegalLineDelimiters(), text) >= 0;
  }

  static boolean isBlank(char sign) {
    return sign == ' ' || sign == '\t' || sign == '\u00A0';
  }
}
