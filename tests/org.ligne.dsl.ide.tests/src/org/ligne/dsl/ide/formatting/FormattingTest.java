package org.ligne.dsl.ide.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.dsl.ide.server.Client;
import org.ligne.dsl.ide.text.House;

class FormattingTest {
  private static final String FILE = "a.ligne";
  private static final FormattingOptions WIDE = new FormattingOptions(8, false);
  private static final String CROOKED =
      """
      campaign   A follows   L {
      post P   {
          on   x
              weight   2 }


      post Q   {
          on   y
              weight   3
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void laysOutAWholeFile() {
    assertEquals(
        """
        campaign A follows L {
          post P {
            on x
            weight 2
          }

          post Q {
            on y
            weight 3
          }
        }
        """,
        formatted(CROOKED));
  }

  @Test
  void changesNothingThatIsLaidOut() {
    try (Client client = House.open(folder)) {
      client.open(FILE, formatted(CROOKED));
      assertEquals(List.of(), edits(client));
    }
  }

  @Test
  void keepsWindowsLineBreaks() {
    assertEquals("team T {\r\n  editor E\r\n}\r\n", formatted("team   T {\r\neditor   E\r\n}\r\n"));
  }

  @Test
  void leavesTextWithSyntaxErrorsAlone() {
    assertEquals("team   T {", formatted("team   T {"));
  }

  @Test
  void laysOutWholeStatementsOfASelectionOnly() {
    assertEquals(
        """
        campaign   A follows   L {
        post P   {
            on   x
                weight   2 }

          post Q {
            on y
            weight 3
          }
        }
        """,
        formatted(CROOKED, "post Q", "post Q   {\n    on"));
  }

  @Test
  void laysOutTheStatementOfACursor() {
    assertEquals(CROOKED.replace("    on   y", "    on y"), formatted(CROOKED, "   y", ""));
  }

  @Test
  void changesNothingOutsideStatements() {
    assertEquals(CROOKED, formatted(CROOKED + "\n\n", "\n\n\n", "").stripTrailing() + "\n");
  }

  private String formatted(String text) {
    try (Client client = Client.start(folder)) {
      client.open(FILE, text);
      return client.edited(FILE, edits(client));
    }
  }

  private static List<? extends TextEdit> edits(Client client) {
    return client.get(client.ask().formatting(new DocumentFormattingParams(client.id(FILE), WIDE)));
  }

  /** The text with a selection laid out that begins where one piece does and is another. */
  private String formatted(String text, String at, String selected) {
    try (Client client = Client.start(folder)) {
      client.open(FILE, text);
      int start = text.indexOf(at) + (selected.isEmpty() ? 1 : 0);
      Range range =
          new Range(client.position(FILE, start), client.position(FILE, start + selected.length()));
      var params = new DocumentRangeFormattingParams(client.id(FILE), WIDE, range);
      return client.edited(FILE, client.get(client.ask().rangeFormatting(params)));
    }
  }
}
