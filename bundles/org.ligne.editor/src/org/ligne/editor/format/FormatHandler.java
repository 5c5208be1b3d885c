package org.ligne.editor.format;

import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.lsp4j.TextEdit;
import org.ligne.editor.connection.Documents;
import org.ligne.editor.connection.Log;
import org.ligne.editor.connection.WorkspaceEdits;
import org.ligne.editor.edit.EditorHandler;
import org.ligne.editor.edit.Place;

/** Lays out the selection, or everything if nothing is selected, in one step of undo. */
public final class FormatHandler extends EditorHandler {
  @Override
  protected void run(Place place) {
    var document = place.document();
    long version = Documents.version(document);
    var asked =
        place.region().getLength() > 0
            ? Formatter.part(document, place.region())
            : Formatter.all(document);
    asked.thenAccept(
        answer -> {
          if (answer.isEmpty()) {
            later(place, () -> place.refuse(Messages.cannotFormat));
          } else {
            later(place, () -> apply(place, answer.get(), version));
          }
        });
  }

  private static void later(Place place, Runnable work) {
    var widget = place.viewer().getTextWidget();
    if (widget != null && !widget.isDisposed()) {
      widget
          .getDisplay()
          .asyncExec(
              () -> {
                if (!widget.isDisposed()) {
                  work.run();
                }
              });
    }
  }

  private static void apply(Place place, List<? extends TextEdit> edits, long version) {
    if (Documents.version(place.document()) != version || !place.isWritable()) {
      return; // Somebody typed on; the layout asked for was that of another text.
    }
    try {
      WorkspaceEdits.change(place.document(), edits);
    } catch (BadLocationException e) {
      Log.error("The layout could not be applied", e);
    }
  }
}
