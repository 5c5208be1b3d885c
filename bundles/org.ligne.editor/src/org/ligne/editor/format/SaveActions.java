package org.ligne.editor.format;

import java.time.Duration;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.edits.DeleteEdit;
import org.eclipse.text.edits.MultiTextEdit;
import org.ligne.editor.colouring.Partitions;
import org.ligne.editor.connection.CompoundUndo;
import org.ligne.editor.connection.Log;
import org.ligne.editor.connection.Requests;
import org.ligne.editor.connection.StatusMessage;
import org.ligne.editor.connection.WorkspaceEdits;
import org.ligne.editor.preferences.Preferences;

/** What happens to a text just before it is saved, as the preferences say. */
public final class SaveActions {
  // Saving must not hang on the server: better a file saved as it is than a window that waits.
  private static final Duration LONGEST = Duration.ofMillis(800);

  private SaveActions() {}

  /** Formats and trims a document that is about to be saved, if that is wished; UI thread only. */
  public static void run(IDocument document) {
    try {
      if (Preferences.isOn(Preferences.FORMAT_ON_SAVE)) {
        format(document);
      }
      if (Preferences.isOn(Preferences.TRIM_ON_SAVE)) {
        var edit = trim(document);
        if (edit.hasChildren()) {
          CompoundUndo.apply(document, edit);
        }
      }
    } catch (BadLocationException e) {
      Log.error("A save action failed", e);
    }
  }

  private static void format(IDocument document) throws BadLocationException {
    var edits = Requests.await(Formatter.all(document), LONGEST);
    if (edits.isPresent()) {
      WorkspaceEdits.change(document, edits.get());
    } else {
      StatusMessage.show(Messages.savedUnformatted, false);
    }
  }

  /** Deletes the blanks at the ends of lines, except in texts, where they may be meant. */
  static MultiTextEdit trim(IDocument document) throws BadLocationException {
    var edit = new MultiTextEdit();
    for (int i = 0; i < document.getNumberOfLines(); i++) {
      var line = document.getLineInformation(i);
      String text = document.get(line.getOffset(), line.getLength());
      int kept = text.stripTrailing().length();
      int start = line.getOffset() + kept;
      if (kept < text.length() && !Partitions.isText(Partitions.typeOfCharacter(document, start))) {
        edit.addChild(new DeleteEdit(start, text.length() - kept));
      }
    }
    return edit;
  }
}
