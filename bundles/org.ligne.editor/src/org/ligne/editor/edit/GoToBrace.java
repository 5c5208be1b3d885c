package org.ligne.editor.edit;

import org.eclipse.jface.text.Region;

/** Goes from a brace to its partner; from anywhere else to the brace that opens the block. */
public final class GoToBrace extends EditorHandler {
  @Override
  protected void run(Place place) {
    int caret = place.region().getOffset() + place.region().getLength();
    var matcher = new BraceMatcher();
    var pair = matcher.match(place.document(), caret);
    if (pair == null) {
      pair = matcher.findEnclosingPeerCharacters(place.document(), caret, 0);
    }
    if (pair == null) {
      place.refuse(Messages.noBrace);
      return;
    }
    int close = pair.getOffset() + pair.getLength();
    boolean atEnd = caret == close || caret == close - 1;
    boolean atStart = caret == pair.getOffset() || caret == pair.getOffset() + 1;
    place.select(new Region(atStart && !atEnd ? close : pair.getOffset() + 1, 0));
  }
}
