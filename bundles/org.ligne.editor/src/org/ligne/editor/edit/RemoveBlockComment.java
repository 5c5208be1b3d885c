package org.ligne.editor.edit;

import org.eclipse.jface.text.BadLocationException;

/** Takes the signs of the comment at the caret away. */
public final class RemoveBlockComment extends EditorHandler {
  @Override
  protected void run(Place place) throws BadLocationException {
    var edit = new Comments(place.document()).removeBlock(place.region().getOffset());
    if (edit.hasChildren()) {
      place.apply(edit);
    } else {
      place.refuse(Messages.noBlockComment);
    }
  }
}
