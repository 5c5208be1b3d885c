package org.ligne.editor.references;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Position;
import org.eclipse.search.ui.NewSearchUI;
import org.ligne.editor.connection.Documents;
import org.ligne.editor.connection.Positions;
import org.ligne.editor.navigation.Words;

/** Searches for what names the element at a place that the server gives. */
public final class ShowReferences extends AbstractHandler {
  private static final String FILE = "ligne.show.references.file";
  private static final String PLACE = "ligne.show.references.place";

  @Override
  public Object execute(ExecutionEvent event) {
    String uri = event.getParameter(FILE);
    Position place = place(event.getParameter(PLACE));
    Documents.document(uri).ifPresent(document -> search(document, uri, place));
    return null;
  }

  private static void search(IDocument document, String uri, Position place) {
    NewSearchUI.activateSearchResultView();
    NewSearchUI.runQueryInBackground(new Query(name(document, place), uri, place));
  }

  private static String name(IDocument document, Position place) {
    IRegion word = Words.at(document, Positions.offset(document, place));
    try {
      return word == null ? "" : document.get(word.getOffset(), word.getLength());
    } catch (BadLocationException e) {
      throw new IllegalStateException(e); // The word was found in this very text.
    }
  }

  private static Position place(String written) {
    String[] lineAndCharacter = written.split(":");
    return new Position(
        Integer.parseInt(lineAndCharacter[0]), Integer.parseInt(lineAndCharacter[1]));
  }
}
