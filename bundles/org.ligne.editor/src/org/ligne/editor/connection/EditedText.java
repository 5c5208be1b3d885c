package org.ligne.editor.connection;

import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.WorkspaceEdit;

/**
 * A text as it is and as an edit would leave it.
 *
 * @param name the name of the file
 */
public record EditedText(String name, String before, String after) {

  /**
   * The texts that an edit changes or makes. May be called from any thread.
   *
   * @throws java.io.UncheckedIOException if a file that is to be changed cannot be read
   */
  public static List<EditedText> of(WorkspaceEdit edit) {
    return EditStep.of(edit).stream()
        .filter(step -> step instanceof EditStep.Text || step instanceof EditStep.Create)
        .map(EditedText::of)
        .toList();
  }

  private static EditedText of(EditStep step) {
    String name = step.uri().substring(step.uri().lastIndexOf('/') + 1);
    if (step instanceof EditStep.Text text) {
      IDocument document =
          Documents.document(text.uri())
              .map(Documents::snapshot)
              .orElseGet(() -> EditChanges.saved(Uris.path(text.uri()).orElseThrow()));
      String before = document.get();
      return new EditedText(name, before, edited(document, text));
    }
    return new EditedText(name, "", ((EditStep.Create) step).content());
  }

  private static String edited(IDocument document, EditStep.Text text) {
    try {
      Document after = new Document(document.get());
      TextEdits.of(after, text.edits()).apply(after);
      return after.get();
    } catch (BadLocationException e) {
      throw new IllegalArgumentException(e); // Places are always cut to the text.
    }
  }
}
