package org.ligne.editor.connection;

import java.util.Comparator;
import java.util.List;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.lsp4j.Position;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;

/** From the server's text edits to the platform's. */
public final class TextEdits {
  private TextEdits() {}

  /**
   * One edit of the platform for edits of the server. Line ends become those of the document.
   *
   * @throws MalformedTreeException if edits overlap
   */
  public static MultiTextEdit of(
      IDocument document, List<? extends org.eclipse.lsp4j.TextEdit> edits) {
    MultiTextEdit all = new MultiTextEdit();
    String lineEnd = TextUtilities.getDefaultLineDelimiter(document);
    edits.stream()
        .sorted(Comparator.comparing(edit -> edit.getRange().getStart(), TextEdits::compare))
        .forEach(edit -> all.addChild(of(document, edit, lineEnd)));
    return all;
  }

  private static ReplaceEdit of(
      IDocument document, org.eclipse.lsp4j.TextEdit edit, String lineEnd) {
    IRegion region = Positions.region(document, edit.getRange());
    String text = edit.getNewText().replace("\r\n", "\n").replace("\n", lineEnd);
    return new ReplaceEdit(region.getOffset(), region.getLength(), text);
  }

  private static int compare(Position one, Position other) {
    return one.getLine() == other.getLine()
        ? Integer.compare(one.getCharacter(), other.getCharacter())
        : Integer.compare(one.getLine(), other.getLine());
  }
}
