package org.ligne.editor.edit;

import org.eclipse.jface.text.BadLocationException;

/** Puts the selection between comment signs. */
public final class AddBlockComment extends EditorHandler {
  @Override
  protected void run(Place place) throws BadLocationException {
    var comments = new Comments(place.document());
    if (comments.isInText(place.region().getOffset())) {
      place.refuse(Messages.noCommentInText);
    } else if (comments.holdsBlockEnd(place.region())) {
      place.refuse(Messages.noCommentInComment);
    } else {
      place.apply(comments.addBlock(place.region()));
    }
  }
}
