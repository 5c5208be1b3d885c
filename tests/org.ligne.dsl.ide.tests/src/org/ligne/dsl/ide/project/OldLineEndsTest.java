package org.ligne.dsl.ide.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.dsl.ide.server.Client;
import org.ligne.dsl.ide.server.Samples;

/** Files whose lines end with a return alone, as programs of old wrote them. */
class OldLineEndsTest {
  private static final String BROKEN =
      "// Plan\n" + Samples.WHOLE.replace("pillar Craft by", "pillar Crafd by");

  @TempDir Path folder;

  @Test
  void problemsStandWhereTheyDoInOtherFiles() {
    try (Client client = Client.start(folder)) {
      client.open("new.ligne", BROKEN);
      List<Range> wanted = ranges(client, "new.ligne");
      assertFalse(wanted.isEmpty());
      client.open("new.ligne", BROKEN.replace('\n', '\r'));
      assertEquals(wanted, ranges(client, "new.ligne"));
    }
  }

  @Test
  void aFixChangesNothingElse() {
    try (Client client = Client.start(folder)) {
      String old = BROKEN.replace('\n', '\r');
      client.open("old.ligne", old);
      CodeAction fix = client.actions("old.ligne", "unresolved-reference").getFirst().getRight();
      TextDocument text = new TextDocument(0, old);
      List<TextDocumentContentChangeEvent> changes =
          edits(fix).stream()
              .map(edit -> new TextDocumentContentChangeEvent(edit.getRange(), edit.getNewText()))
              .toList();
      String mended = text.withChanges(1, changes).getContents();
      assertEquals(old.replace("Crafd", "Craft"), mended);
    }
  }

  private static List<TextEdit> edits(CodeAction fix) {
    return fix.getEdit().getChanges().values().iterator().next();
  }

  private static List<Range> ranges(Client client, String file) {
    return client.diagnostics(file).stream().map(Diagnostic::getRange).toList();
  }
}
