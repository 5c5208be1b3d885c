package org.ligne.editor.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;

/** What the server finds, as the editor keeps it. */
class ProblemTest {
  private final Document document = new Document("line A {\n\n}\n");

  @Test
  void problemsThatSayTheSameAreEqual() {
    assertEquals(Problem.of(diagnostic(0, 5, 6)), Problem.of(diagnostic(0, 5, 6)));
  }

  @Test
  void theMendingIsReadFromAnArrayAndAList() {
    Diagnostic other = diagnostic(0, 5, 6);
    other.setData(List.of("Do this."));

    assertEquals("Do this.", Problem.of(diagnostic(0, 5, 6)).mend());
    assertEquals("Do this.", Problem.of(other).mend());
  }

  @Test
  void aPlaceWithoutCharactersTakesANeighbour() {
    assertEquals(new Region(5, 1), Problem.of(diagnostic(0, 5, 5)).region(document));
    assertEquals(new Region(7, 1), Problem.of(diagnostic(0, 8, 8)).region(document));
    assertEquals(new Region(10, 1), Problem.of(diagnostic(2, 1, 1)).region(document));
    assertEquals(new Region(0, 0), Problem.of(diagnostic(0, 0, 0)).region(new Document()));
  }

  @Test
  void aPlaceOfManyLinesIsShownAtTheFirst() {
    Document many = new Document("line A {\n" + "\n".repeat(50) + "}\n");
    Diagnostic diagnostic = diagnostic(0, 2, 3);
    diagnostic.getRange().setEnd(new Position(51, 1));

    assertEquals(new Region(2, 6), Problem.of(diagnostic).region(many));
  }

  private static Diagnostic diagnostic(int line, int from, int to) {
    Range range = new Range(new Position(line, from), new Position(line, to));
    Diagnostic diagnostic =
        new Diagnostic(range, "Wrong.", DiagnosticSeverity.Warning, "ligne", "rule");
    diagnostic.setData(new String[] {"Do this."});
    return diagnostic;
  }
}
