package org.ligne.editor.rename;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.swt.widgets.Shell;
import org.ligne.editor.connection.Documents;
import org.ligne.editor.connection.Positions;
import org.ligne.editor.connection.UiThread;
import org.ligne.editor.edit.EditorHandler;
import org.ligne.editor.edit.Place;
import org.ligne.editor.navigation.Words;

/** Renames what the caret stands on, after asking the server whether it can be. */
public final class RenameHandler extends EditorHandler {

  @Override
  protected void run(Place place) throws BadLocationException {
    IDocument document = place.document();
    int offset = place.region().getOffset();
    IRegion word = Words.at(document, offset);
    String uri = Documents.uri(document).orElse(null);
    if (uri == null || word.getLength() == 0) {
      place.refuse(Messages.nothingHere);
      return;
    }
    Position position = Positions.of(document, offset);
    String name = document.get(word.getOffset(), word.getLength());
    PrepareRenameParams wish = new PrepareRenameParams(new TextDocumentIdentifier(uri), position);
    Answer.ask(server -> server.getTextDocumentService().prepareRename(wish))
        .thenAccept(
            answer -> {
              String refusal =
                  answer
                      .map(given -> given.value() == null ? reason(given.refusal()) : "")
                      .orElse(Messages.nothingHere);
              UiThread.later(() -> begin(place, new Target(uri, position, name), refusal));
            });
  }

  private static String reason(String refusal) {
    return refusal == null ? Messages.nothingHere : refusal;
  }

  private static void begin(Place place, Target target, String refusal) {
    if (!refusal.isEmpty()) {
      place.refuse(refusal);
    } else if (place.isWritable()) {
      open(place.editor().getSite().getShell(), new Renaming(target));
    }
  }

  private static void open(Shell parent, Renaming renaming) {
    try {
      new RefactoringWizardOpenOperation(new RenameWizard(renaming))
          .run(parent, renaming.getName());
    } catch (InterruptedException e) {
      // Somebody else changes the workspace, and the user would not wait.
      Thread.currentThread().interrupt();
    }
  }
}
