package org.ligne.editor.connection;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;

/** A new file and the text that is put into it become one step, which can be previewed. */
final class EditFolding {
  private EditFolding() {}

  static List<EditStep> fold(List<EditStep> steps) {
    List<EditStep> folded = new ArrayList<>();
    for (EditStep step : steps) {
      int made = step instanceof EditStep.Text ? madeBefore(folded, step.uri()) : -1;
      if (made < 0) {
        folded.add(step);
      } else {
        folded.set(made, filled((EditStep.Create) folded.get(made), (EditStep.Text) step));
      }
    }
    return List.copyOf(folded);
  }

  private static int madeBefore(List<EditStep> steps, String uri) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i) instanceof EditStep.Create create && create.uri().equals(uri)) {
        return i;
      }
    }
    return -1;
  }

  private static EditStep filled(EditStep.Create create, EditStep.Text text) {
    try {
      Document document = new Document(create.content());
      TextEdits.of(document, text.edits()).apply(document);
      return new EditStep.Create(create.uri(), document.get());
    } catch (BadLocationException e) {
      throw new IllegalArgumentException(e); // Places are always cut to the text.
    }
  }
}
