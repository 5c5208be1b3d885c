package org.ligne.dsl.ide.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines and characters of a text, as the protocol counts them. */
class TextDocumentTest {
  private static final String TEXT = "one\r\ntwo\n\n😀x";

  private final TextDocument document = new TextDocument(1, TEXT);

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0", "0, 3, 3", "0, 4, 3", "0, 99, 3", "1, 0, 5", "1, 3, 8", "1, 4, 8", "2, 0, 9",
    "2, 7, 9", "3, 0, 10", "3, 2, 12", "3, 3, 13", "3, 4, 13", "4, 0, 13", "99, 9, 13", "-1, 5, 0",
    "1, -3, 5", "3, 2147483647, 13"
  })
  void placesBehindAnEndMeanThatEnd(int line, int character, int offset) {
    assertEquals(offset, document.getOffSet(new Position(line, character)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13})
  void thereAndBackAgain(int offset) {
    assertEquals(offset, document.getOffSet(document.getPosition(offset)));
  }

  @Test
  void linesComeWithoutTheirBreaks() {
    assertEquals(4, document.getLineCount());
    assertEquals("one", document.getLineContent(0));
    assertEquals("two", document.getLineContent(1));
    assertEquals("", document.getLineContent(2));
    assertEquals("😀x", document.getLineContent(3));
  }

  @Test
  void aReturnAloneEndsALine() {
    TextDocument old = new TextDocument(1, "one\rtwo\r\rfour\r\nfive");
    assertEquals(5, old.getLineCount());
    assertEquals("two", old.getLineContent(1));
    assertEquals("", old.getLineContent(2));
    assertEquals("four", old.getLineContent(3));
    assertEquals(6, old.getOffSet(new Position(1, 2)));
    assertEquals(7, old.getOffSet(new Position(1, 9)));
    assertEquals(new Position(3, 1), old.getPosition(10));
  }

  @Test
  void eachChangeIsMadeOnTheResultOfTheOneBefore() {
    TextDocument changed =
        document.withChanges(
            7,
            List.of(
                change(1, 0, 1, 3, "2\n3"), change(2, 0, 2, 1, "drei"), change(9, 9, 9, 9, "!")));
    assertEquals("one\r\n2\ndrei\n\n😀x!", changed.getContents());
    assertEquals(7, changed.getVersion());
    assertEquals(
        "all",
        changed.withChanges(8, List.of(new TextDocumentContentChangeEvent("all"))).getContents());
  }

  private static TextDocumentContentChangeEvent change(
      int line, int character, int endLine, int endCharacter, String text) {
    Range range = new Range(new Position(line, character), new Position(endLine, endCharacter));
    return new TextDocumentContentChangeEvent(range, text);
  }

  @Test
  void itsTextIsInNoMessage() {
    assertFalse(document.isPrintSourceOnError());
  }
}
