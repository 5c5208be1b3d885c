package org.ligne.dsl.ide.folding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.dsl.ide.server.Client;
import org.ligne.dsl.ide.text.House;

class FoldingServiceTest {
  @TempDir Path folder;

  @Test
  void foldsStatementsTextsAndLists() {
    try (Client client = House.open(folder)) {
      assertEquals(List.of("4-22", "10-12", "15-17", "25-27"), folds(client, House.LINE));
      assertEquals(
          List.of("1-26", "5-14", "8-11", "17-25", "22-25"), folds(client, House.CAMPAIGN));
    }
  }

  @Test
  void foldsImportsAndComments() {
    String text =
        """
        import "a.ligne"
        import "b.ligne"
        import "c.ligne"

        // One thought
        // over two lines.

        // Another thought.
        /* A third
           one. */
        team T { // not this one
          // nor this one
          editor E
        }
        """;
    assertEquals(List.of("1-3 imports", "5-6 comment", "9-10 comment", "11-13"), foldsOf(text));
  }

  @Test
  void foldsAnUnfinishedText() {
    assertEquals(List.of("2-3"), foldsOf("campaign C follows {\npost P {\n  on x\n}\n"));
  }

  @Test
  void foldsDamagedBracesAsFarAsAnybodyLooks() {
    assertEquals(List.of("1-4", "2-3"), foldsOf("line A {\n{\n  x\n}\n}\n"));
    int deep = 1000;
    assertEquals(32, foldsOf("{\n".repeat(deep) + "}\n".repeat(deep)).size());
  }

  @Test
  void foldsTextsWithWindowsLineBreaks() {
    assertEquals(List.of("1-2"), foldsOf("team T {\r\n  editor E\r\n}\r\n"));
  }

  @Test
  void looksAtEachWordOnceHoweverLongTheFile() {
    int once = looks(200);
    int twice = looks(400);
    assertEquals(2.0, (double) twice / once, 0.05);
  }

  /** How often the service asks whether it is to stop: once for each word it looks at. */
  private int looks(int posts) {
    AtomicInteger asked = new AtomicInteger();
    try (Client client = Client.start(folder)) {
      client.open("long.ligne", plan(posts));
      return client.get(
          client
              .server()
              .read(
                  client.uri("long.ligne"),
                  (Document document, XtextResource resource) -> {
                    FoldingService service =
                        resource.getResourceServiceProvider().get(FoldingService.class);
                    int folds =
                        service
                            .createFoldingRanges(
                                document, resource, () -> asked.incrementAndGet() < 0)
                            .size();
                    assertEquals(1 + 2 * posts, folds);
                    return asked.get();
                  }));
    }
  }

  private static String plan(int posts) {
    StringBuilder text = new StringBuilder("campaign Long follows L {\n");
    for (int i = 0; i < posts; i++) {
      text.append("  post P").append(i).append(" {\n    text fr '''\n      Un\n      ");
      text.append("deux\n      '''\n  }\n");
    }
    return text.append("}\n").toString();
  }

  private List<String> foldsOf(String text) {
    try (Client client = Client.start(folder)) {
      return folds(client.open("a.ligne", text), "a.ligne");
    }
  }

  /** First and last line from 1, and the kind if it has one. */
  private static List<String> folds(Client client, String file) {
    var params = new FoldingRangeRequestParams(client.id(file));
    return client.get(client.ask().foldingRange(params)).stream()
        .map(
            each ->
                (each.getStartLine() + 1)
                    + "-"
                    + (each.getEndLine() + 1)
                    + (each.getKind() == null ? "" : " " + each.getKind()))
        .toList();
  }
}
