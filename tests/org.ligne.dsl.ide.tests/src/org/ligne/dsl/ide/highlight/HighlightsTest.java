package org.ligne.dsl.ide.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.dsl.ide.server.Client;
import org.ligne.dsl.ide.text.House;

class HighlightsTest {
  @TempDir Path folder;

  @Test
  void tellsWhereANameIsDeclaredFromWhereItIsUsed() {
    assertEquals(
        List.of("Write 5 Infuser", "Read 19 Infuser"),
        marked(House.CAMPAIGN, "after Inf|user", ""));
    assertEquals(List.of("Write 25 Atelier", "Read 21 Atelier"), atelier());
  }

  private List<String> atelier() {
    List<String> marked = marked(House.LINE, "team Atel|ier \"", "");
    return marked.reversed();
  }

  @Test
  void marksTheElementAndNotItsName() {
    assertEquals(
        List.of("Read 5 Savoir"),
        marked(House.CAMPAIGN, "pillar Sav|oir by", "post Savoir { on x text fr \"…\" }"));
  }

  @Test
  void marksTheSameHashtagWhateverItsCase() {
    assertEquals(
        List.of("Text 10 #Maison", "Text 12 #Maison", "Text 20 #maison"),
        marked(House.CAMPAIGN, "litre. #Mai|son", ""));
  }

  @Test
  void marksNothingOnWordsOfTheLanguage() {
    assertEquals(List.of(), marked(House.CAMPAIGN, "app|roved by", ""));
  }

  /** What is marked when the caret is at a place, after a post was added to the campaign. */
  private List<String> marked(String file, String place, String added) {
    try (Client client = House.open(folder)) {
      client.type(House.CAMPAIGN, "by Nadia\n  }|", added);
      var params = new DocumentHighlightParams(client.id(file), client.at(file, place));
      return client.get(client.ask().documentHighlight(params)).stream()
          .map(
              each ->
                  each.getKind()
                      + " "
                      + (each.getRange().getStart().getLine() + 1)
                      + " "
                      + House.text(client, file, each.getRange()))
          .toList();
    }
  }
}
