package org.ligne.editor.edit;

import org.eclipse.jface.text.BadLocationException;

/** Comments lines or takes their comments away. */
public final class ToggleComment extends EditorHandler {
  @Override
  protected void run(Place place) throws BadLocationException {
    var comments = new Comments(place.document());
    if (comments.isInText(place.region().getOffset())) {
      place.refuse(Messages.noCommentInText);
    } else {
      place.apply(comments.toggle(place.region()));
    }
  }
}
