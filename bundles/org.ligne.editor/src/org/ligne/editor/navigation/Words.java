package org.ligne.editor.navigation;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** Finds the word at a place. */
public final class Words {
  private Words() {}

  /** The name or word around an offset; an empty region if there is none. */
  public static IRegion at(IDocument document, int offset) {
    try {
      int start = offset;
      while (start > 0 && isPart(document.getChar(start - 1))) {
        start--;
      }
      int end = offset;
      while (end < document.getLength() && isPart(document.getChar(end))) {
        end++;
      }
      return new Region(start, end - start);
    } catch (BadLocationException e) {
      return new Region(offset, 0); // The text was changed at the same moment.
    }
  }

  private static boolean isPart(char character) {
    return Character.isUnicodeIdentifierPart(character)
        && !Character.isIdentifierIgnorable(character);
  }
}
