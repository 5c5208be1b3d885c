package org.ligne.editor.references;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.search.ui.NewSearchUI;
import org.ligne.editor.connection.Documents;
import org.ligne.editor.connection.Positions;
import org.ligne.editor.edit.EditorHandler;
import org.ligne.editor.edit.Place;
import org.ligne.editor.navigation.Words;

/** Searches for what names the element at the caret. */
public final class FindReferences extends EditorHandler {

  @Override
  protected void run(Place place) throws BadLocationException {
    IDocument document = place.document();
    int offset = place.region().getOffset();
    IRegion word = Words.at(document, offset);
    String uri = Documents.uri(document).orElse(null);
    if (word == null || word.getLength() == 0 || uri == null) {
      place.refuse(Messages.nothingHere);
      return;
    }
    String name = document.get(word.getOffset(), word.getLength());
    NewSearchUI.activateSearchResultView();
    NewSearchUI.runQueryInBackground(new Query(name, uri, Positions.of(document, offset)));
  }
}
