package org.ligne.ui.tests.editor.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.ligne.editor.connection.Uris;
import org.ligne.editor.connection.WorkspaceEdits;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Shells;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;
import org.ligne.ui.tests.editor.Plans;

/** Changes of several files at once. */
@InWorkbench
class WorkspaceEditsTest {
  @Test
  void openFilesStayUnsavedClosedOnesAreSavedAndNewOnesAreMade() throws Exception {
    IProject project = Plans.project();
    IFile closed = project.getFile("line.ligne");
    IFile added = project.getFile("packs/new.ligne");
    IEditorPart editor = Workbench.open(Plans.campaign(project));
    WorkspaceEdit edit =
        new WorkspaceEdit(
            List.of(
                change(uri(Plans.campaign(project)), "// one\n", "// two\n"),
                change(uri(closed), "// three\n"),
                Either.forRight(new CreateFile(uri(project) + "packs/new.ligne")),
                change(uri(project) + "packs/new.ligne", "pack A {}\n")));

    assertTrue(Ui.get(() -> WorkspaceEdits.apply(edit, "Test")));

    assertTrue(Ui.get(editor::isDirty));
    assertEquals("// one\n// two\n" + Plans.CAMPAIGN, Workbench.document(editor).get());
    assertEquals("// three\n" + Plans.LINE, closed.readString());
    assertEquals("pack A {}\n", added.readString());

    Workbench.command("org.eclipse.ui.edit.undo");
    Widgets.click(Shells.titled("Undo"), "OK");
    Ui.await("the file gone", () -> !added.exists());
    Ui.awaitEquals(Plans.LINE, closed::readString);
    Ui.awaitEquals(Plans.CAMPAIGN, () -> Workbench.document(editor).get());
  }

  @Test
  void manyEditsOfAnOpenFileAreUndoneTogether() {
    IProject project = Plans.project();
    IEditorPart editor = Workbench.open(Plans.campaign(project));
    WorkspaceEdit edit =
        new WorkspaceEdit(List.of(change(uri(Plans.campaign(project)), "// 1\n", "// 2\n")));

    Ui.run(() -> WorkspaceEdits.apply(edit, "Test"));
    assertEquals("// 1\n// 2\n" + Plans.CAMPAIGN, Workbench.document(editor).get());
    Workbench.command("org.eclipse.ui.edit.undo");

    Ui.awaitEquals(Plans.CAMPAIGN, () -> Workbench.document(editor).get());
  }

  @Test
  void nothingIsChangedIfAFileIsToStayReadOnly() throws Exception {
    IProject project = Plans.project();
    IFile locked = project.getFile("line.ligne");
    setReadOnly(locked, true);
    IEditorPart editor = Workbench.open(Plans.campaign(project));
    WorkspaceEdit edit =
        new WorkspaceEdit(
            List.of(change(uri(Plans.campaign(project)), "// 1\n"), change(uri(locked), "// 2\n")));

    AtomicReference<Boolean> done = new AtomicReference<>();
    Ui.start(() -> done.set(WorkspaceEdits.apply(edit, "Test")));
    Widgets.click(Shells.that("a question", WorkspaceEditsTest::offersNo), "No");
    Ui.awaitEquals(false, done::get);

    assertEquals(Plans.CAMPAIGN, Workbench.document(editor).get());
    assertEquals(Plans.LINE, locked.readString());
    setReadOnly(locked, false);
  }

  private static boolean offersNo(Shell shell) {
    return Widgets.all(shell, Button.class).stream()
        .anyMatch(button -> Widgets.plain(button.getText()).equals("No"));
  }

  private static void setReadOnly(IFile file, boolean readOnly) throws Exception {
    ResourceAttributes attributes = file.getResourceAttributes();
    attributes.setReadOnly(readOnly);
    file.setResourceAttributes(attributes);
  }

  private static Either<TextDocumentEdit, ResourceOperation> change(
      String uri, String... insertions) {
    Range start = new Range(new Position(0, 0), new Position(0, 0));
    List<Either<TextEdit, SnippetTextEdit>> edits =
        Arrays.stream(insertions)
            .map(text -> Either.<TextEdit, SnippetTextEdit>forLeft(new TextEdit(start, text)))
            .toList();
    return Either.forLeft(
        new TextDocumentEdit(new VersionedTextDocumentIdentifier(uri, null), edits));
  }

  private static String uri(IResource resource) {
    return Uris.of(resource).orElseThrow();
  }
}
