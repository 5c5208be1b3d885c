package org.ligne.dsl.ide.fix.syntax;

import java.util.List;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Extent;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.ide.fix.Offers;

/**
 * Something to be tried.
 *
 * @param title what it is called
 * @param extent the characters it changes
 * @param text what comes in their place
 * @param arguments the words of the title
 */
record Candidate(String title, Extent extent, String text, List<String> arguments) {
  /** Something written in another way. */
  static Candidate change(Extent extent, String wrong, String right) {
    return new Candidate("change", extent, right, List.of(wrong, right));
  }

  void offer(Page page, Offers offers) {
    Edits edits = text.isEmpty() ? Removal.extent(page, extent) : Edits.of(page, extent, text);
    offers.best(title, edits, arguments.toArray());
  }
}
