package org.ligne.editor.edit;

import org.eclipse.jface.text.Region;

/** Goes to the next statement that has a name. */
public final class NextMember extends EditorHandler {
  @Override
  protected void run(Place place) {
    int caret = place.region().getOffset();
    new Members(place.document().get())
        .next(caret)
        .ifPresent(start -> place.select(new Region(start, 0)));
  }
}
