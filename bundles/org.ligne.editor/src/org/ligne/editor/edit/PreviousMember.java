package org.ligne.editor.edit;

import org.eclipse.jface.text.Region;

/** Goes to the statement before that has a name. */
public final class PreviousMember extends EditorHandler {
  @Override
  protected void run(Place place) {
    int caret = place.region().getOffset();
    new Members(place.document().get())
        .previous(caret)
        .ifPresent(start -> place.select(new Region(start, 0)));
  }
}
