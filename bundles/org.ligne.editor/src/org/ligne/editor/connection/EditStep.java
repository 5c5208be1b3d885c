package org.ligne.editor.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.DeleteFile;
import org.eclipse.lsp4j.RenameFile;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** One step of a workspace edit, in the order in which they are made. */
sealed interface EditStep {
  /** The file that the step changes. */
  String uri();

  /** Changes a text; the places are those before any of the edits. */
  record Text(String uri, List<TextEdit> edits) implements EditStep {}

  /** Makes a file with a text. */
  record Create(String uri, String content) implements EditStep {}

  /** Gives a file another name or place. */
  record Rename(String uri, String to) implements EditStep {}

  /** Deletes a file. */
  record Delete(String uri) implements EditStep {}

  /** The steps of an edit in either of its two forms. */
  static List<EditStep> of(WorkspaceEdit edit) {
    List<EditStep> steps = new ArrayList<>();
    if (edit.getDocumentChanges() != null) {
      edit.getDocumentChanges()
          .forEach(change -> steps.add(change.map(EditStep::text, EditStep::file)));
    } else if (edit.getChanges() != null) {
      edit.getChanges().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(entry -> steps.add(new Text(Uris.normal(entry.getKey()), entry.getValue())));
    }
    return EditFolding.fold(steps);
  }

  private static EditStep text(TextDocumentEdit edit) {
    List<TextEdit> edits = edit.getEdits().stream().map(EditStep::plain).toList();
    return new Text(Uris.normal(edit.getTextDocument().getUri()), edits);
  }

  private static TextEdit plain(Either<TextEdit, SnippetTextEdit> edit) {
    return edit.map(
        text -> text, snippet -> new TextEdit(snippet.getRange(), snippet.getSnippet().getValue()));
  }

  private static EditStep file(ResourceOperation operation) {
    return switch (operation) {
      case CreateFile create -> new Create(Uris.normal(create.getUri()), "");
      case RenameFile rename ->
          new Rename(Uris.normal(rename.getOldUri()), Uris.normal(rename.getNewUri()));
      case DeleteFile delete -> new Delete(Uris.normal(delete.getUri()));
      default -> throw new IllegalArgumentException(operation.getKind());
    };
  }
}
