package org.ligne.editor.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;

/** Lines and columns, and offsets. */
class PositionsTest {
  private final Document document = new Document("thé\r\n🫖 chaud\n");

  @Test
  void thereAndBack() {
    for (int offset : new int[] {0, 3, 5, 7, 8, 13, document.getLength()}) {
      assertEquals(offset, Positions.offset(document, Positions.of(document, offset)));
    }
  }

  @Test
  void columnsCountUtf16() {
    assertEquals(new Position(1, 2), Positions.of(document, 7));
    assertEquals(new Region(5, 2), Positions.region(document, range(1, 0, 1, 2)));
  }

  @Test
  void placesBehindAnEndAreTheEnd() {
    assertEquals(3, Positions.offset(document, new Position(0, 99)));
    assertEquals(document.getLength(), Positions.offset(document, new Position(99, 0)));
    assertEquals(new Position(2, 0), Positions.of(document, 99));
    assertEquals(0, Positions.offset(document, new Position(-1, -1)));
  }

  private static Range range(int line, int from, int endLine, int to) {
    return new Range(new Position(line, from), new Position(endLine, to));
  }
}
