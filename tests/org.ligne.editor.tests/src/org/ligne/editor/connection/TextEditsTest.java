package org.ligne.editor.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.text.edits.MalformedTreeException;
import org.junit.jupiter.api.Test;

/** The server's edits in a document. */
class TextEditsTest {
  @Test
  void placesAreThoseBeforeAnyEdit() throws BadLocationException {
    Document document = new Document("one\ntwo\nthree");

    TextEdits.of(
            document,
            List.of(edit(2, 0, 2, 5, "3"), edit(0, 0, 0, 3, "first"), edit(1, 0, 1, 0, "- ")))
        .apply(document);

    assertEquals("first\n- two\n3", document.get());
  }

  @Test
  void insertionsAtOnePlaceKeepTheirOrder() throws BadLocationException {
    Document document = new Document("x");

    TextEdits.of(document, List.of(edit(0, 0, 0, 0, "a"), edit(0, 0, 0, 0, "b"))).apply(document);

    assertEquals("abx", document.get());
  }

  @Test
  void lineEndsBecomeThoseOfTheDocument() throws BadLocationException {
    Document document = new Document("a\r\nb\r\n");

    TextEdits.of(document, List.of(edit(1, 0, 1, 1, "c\nd"))).apply(document);

    assertEquals("a\r\nc\r\nd\r\n", document.get());
  }

  @Test
  void editsOverOneAnotherAreRefused() {
    Document document = new Document("abcdef");

    assertThrows(
        MalformedTreeException.class,
        () -> TextEdits.of(document, List.of(edit(0, 0, 0, 4, "x"), edit(0, 2, 0, 6, "y"))));
  }

  private static TextEdit edit(int line, int from, int endLine, int to, String text) {
    return new TextEdit(new Range(new Position(line, from), new Position(endLine, to)), text);
  }
}
