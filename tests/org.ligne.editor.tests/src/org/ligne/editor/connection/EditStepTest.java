package org.ligne.editor.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameFile;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;

/** Both forms of workspace edits. */
class EditStepTest {
  private static final TextEdit EDIT =
      new TextEdit(new Range(new Position(0, 0), new Position(0, 0)), "pack A {}\n");

  @Test
  void changesAreMadeInTheOrderOfTheirFiles() {
    WorkspaceEdit edit =
        new WorkspaceEdit(
            Map.of("file:///b.ligne", List.of(EDIT), "file:///a.ligne", List.of(EDIT)));

    assertEquals(
        List.of("file:///a.ligne", "file:///b.ligne"),
        EditStep.of(edit).stream().map(EditStep::uri).toList());
  }

  @Test
  void aNewFileAndItsTextAreOneStep() {
    WorkspaceEdit edit =
        new WorkspaceEdit(
            List.of(
                Either.forRight(new CreateFile("file:///new.ligne")),
                Either.forLeft(
                    new TextDocumentEdit(
                        new VersionedTextDocumentIdentifier("file:///new.ligne", null),
                        List.of(Either.forLeft(EDIT)))),
                Either.forRight(new RenameFile("file:///x.ligne", "file:///y.ligne"))));

    assertEquals(
        List.of(
            new EditStep.Create("file:///new.ligne", "pack A {}\n"),
            new EditStep.Rename("file:///x.ligne", "file:///y.ligne")),
        EditStep.of(edit));
  }
}
