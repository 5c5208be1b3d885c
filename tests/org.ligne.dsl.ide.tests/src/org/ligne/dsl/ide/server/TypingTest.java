package org.ligne.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor sees while someone types. */
class TypingTest {
  @TempDir Path folder;

  @Test
  void aMistakeIsToldAndTakenBackWithItsCure() {
    try (Client client = Client.start(folder)) {
      client.open("plan.ligne", Samples.WHOLE);
      assertEquals(List.of(), client.codes("plan.ligne"));
      client.replace("plan.ligne", "on blog\n", "on blogg\n");
      Diagnostic found = client.diagnostic("plan.ligne", "unresolved-reference");
      assertEquals("ligne", found.getSource());
      assertEquals("blogg", textAt(client, found.getRange()));
      assertTrue(((String[]) found.getData())[0].contains("blog"), "how to mend it");
      client.replace("plan.ligne", "on blogg\n", "on blog\n");
      assertEquals(List.of(), client.codes("plan.ligne"));
    }
  }

  private static String textAt(Client client, Range range) {
    return client
        .text("plan.ligne")
        .substring(
            client.offset("plan.ligne", range.getStart()),
            client.offset("plan.ligne", range.getEnd()));
  }

  @Test
  void diagnosticsNameTheVersionTheyAreOf() {
    try (Client client = Client.start(folder)) {
      client.open("plan.ligne", Samples.WHOLE);
      client.type("plan.ligne", "How| leaves", " the").settle();
      assertEquals(2, client.log().version(client.uri("plan.ligne")));
    }
  }

  @Test
  void theServerSpeaksFrench() {
    try (Client client = Client.start(Locale.FRENCH, folder)) {
      client.open("plan.ligne", Samples.WHOLE.replace("on blog\n", "on blogg\n"));
      Diagnostic found = client.diagnostic("plan.ligne", "unresolved-reference");
      String message = found.getMessage().getLeft();
      assertTrue(message.contains("aucun élément"), message);
    }
  }

  @Test
  void linesMayEndInCarriageReturnAndLineFeed() {
    String text = Samples.WHOLE.replace("on blog\n", "on blogg\n").replace("\n", "\r\n");
    try (Client client = Client.start(folder)) {
      client.open("plan.ligne", text);
      Range range = client.diagnostic("plan.ligne", "unresolved-reference").getRange();
      assertEquals("blogg", textAt(client, range));
      client.replace("plan.ligne", "blogg", "blog");
      assertEquals(List.of(), client.codes("plan.ligne"));
    }
  }

  @Test
  void positionsOutsideTheTextMeanItsEnds() {
    try (Client client = Client.start(folder)) {
      client.open("plan.ligne", Samples.WHOLE);
      Range behind = new Range(new Position(9999, 0), new Position(9999, 7));
      client.ask().didChange(Changes.of(client.uri("plan.ligne"), 2, behind, "// the end\n"));
      Range tail = new Range(new Position(0, 9999), new Position(0, 10_000));
      client.ask().didChange(Changes.of(client.uri("plan.ligne"), 3, tail, " // the line"));
      assertEquals(List.of(), client.codes("plan.ligne"));
      String kept =
          client.get(
              client
                  .server()
                  .read(client.uri("plan.ligne"), (document, file) -> document.getContents()));
      assertTrue(kept.startsWith("line Tea for \"Tea House\" { // the line\n"), kept);
      assertTrue(kept.endsWith("}\n// the end\n"), kept);
      assertFalse(client.log().events().stream().anyMatch(event -> event.startsWith("log ")));
    }
  }

  @Test
  void aBurstOfKeysEndsWithTheDiagnosticsOfTheLast() {
    try (Client client = Client.start(folder)) {
      client.open("plan.ligne", Samples.WHOLE);
      for (int i = 0; i < 40; i++) {
        client.type("plan.ligne", "title en |\"Leaves", "x");
        client.replace("plan.ligne", "title en x", "title en ");
      }
      assertEquals(List.of(), client.codes("plan.ligne"));
      assertEquals(81, client.log().version(client.uri("plan.ligne")));
    }
  }

  @Test
  void nothingIsWrittenByTyping() throws IOException {
    try (Client client = Client.start(folder)) {
      client.write("plan.ligne", Samples.WHOLE).open("plan.ligne");
      for (int i = 0; i < 25; i++) {
        client.type("plan.ligne", "|How", "a");
        client.replace("plan.ligne", "aHow", "How");
      }
      client.settle();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      assertEquals(List.of(folder, folder.resolve("plan.ligne")), files.sorted().toList());
    }
    assertEquals(Samples.WHOLE, Files.readString(folder.resolve("plan.ligne")));
  }

  @Test
  void addressesAreAnsweredTheWayTheEditorWritesThem() {
    try (Client client = Client.start(folder)) {
      String odd =
          folder.toUri().toString().replace("file:///", "file:/") + "%63af%C3%A9%20noir.ligne";
      client.open(odd, "line Tea {}");
      assertFalse(client.diagnostics(odd).isEmpty());
      client.settle().close(odd);
      assertEquals(List.of(), client.diagnostics(odd));
    }
  }
}
