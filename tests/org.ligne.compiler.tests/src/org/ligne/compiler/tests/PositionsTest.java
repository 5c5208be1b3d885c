package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ligne.compiler.load.SourceText;
import org.ligne.compiler.load.SourceText.Position;

/** Lines and columns are those an editor shows, in UTF-16 units. */
class PositionsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"-1,1,1", "0,1,1", "1,1,2", "2,1,3", "3,2,1", "5,2,3", "6,3,1", "7,3,1", "99,3,1"})
  void offsetsBecomePlaces(int offset, int line, int column) {
    assertEquals(
        new Position(line, column), new SourceText("a.ligne", "ab\ncd\n").position(offset));
  }

  @ParameterizedTest
  @CsvSource({"1,1,2", "2,2,1", "4,3,1", "5,3,2", "6,3,3", "7,4,1"})
  void aReturnAloneEndsALineToo(int offset, int line, int column) {
    assertEquals(
        new Position(line, column), new SourceText("a.ligne", "a\rb\rc\r\nd").position(offset));
  }

  @Test
  void aCommentEndsWithAReturnAlone() {
    String plan = "// Équipe\rteam T {\r  legal N\r  legal N\r}\r";
    assertEquals(
        List.of("a.ligne:4:9-4:10 duplicate-name"),
        new Workspace(folder).with("a.ligne", plan).check());
  }

  @Test
  void anEmptyTextHasAPlace() {
    assertEquals(new Position(1, 1), new SourceText("a.ligne", "").position(0));
  }

  @Test
  void everyOffsetIsWhereCountingPutsIt() {
    String text = "é\r\n\n😀x\r\n  thé\n\n";
    SourceText source = new SourceText("a.ligne", text);
    int line = 1;
    int column = 1;
    for (int offset = 0; offset <= text.length(); offset++) {
      assertEquals(new Position(line, column), source.position(offset), "offset " + offset);
      boolean ends = offset < text.length() && text.charAt(offset) == '\n';
      line += ends ? 1 : 0;
      column = ends ? 1 : column + 1;
    }
  }

  @Test
  void charactersOutsideTheBasicPlaneCountTwice() {
    String plan = "team T \"😀\" { legal N legal N }\n";
    assertEquals(
        List.of("a.ligne:1:29-1:30 duplicate-name"),
        new Workspace(folder).with("a.ligne", plan).check());
  }

  @Test
  void aFindingEndsWhereItsTextEnds() {
    String statements =
        """
            media "photos/comptoir.jpg"
              alt "Le comptoir"
            link "example.com"\
        """;
    assertEquals(
        List.of("a.ligne:13:11-13:32 media-not-found", "a.ligne:15:10-15:23 link-form"),
        new Workspace(folder).with("a.ligne", Plans.post(statements)).check());
  }

  @Test
  void theEndOfAFileIsAPlace() {
    assertEquals(
        List.of("a.ligne:1:15-1:16 syntax-error"),
        new Workspace(folder).with("a.ligne", "team T { legal ").check());
  }
}
