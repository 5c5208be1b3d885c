package org.ligne.dsl.ide.fix.value;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.ligne.dsl.ide.fix.Fault;
import org.ligne.dsl.ide.fix.Fix;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.dsl.ide.fix.post.Draft;

/** Puts a text to be written where one is missing. */
final class MissingText implements Fix {
  @Override
  public void offer(Fault fault, Offers offers) {
    int place = fault.extent().start();
    ILeafNode at = fault.page().leaf(place);
    boolean within =
        at != null && !at.isHidden() && at.getOffset() < place && place < at.getEndOffset();
    ILeafNode before = within ? at : fault.page().wordBefore(place);
    // Where nothing is, the fault may be placed on the word before.
    boolean onWord =
        at != null && !at.isHidden() && at.getOffset() == place && fault.extent().end() > place;
    ILeafNode word = onWord ? at : before;
    if (word != null) {
      offers.best(
          "write-here", fault.page().insert(word.getEndOffset(), " " + Draft.TEXT), Draft.TEXT);
    }
  }
}
