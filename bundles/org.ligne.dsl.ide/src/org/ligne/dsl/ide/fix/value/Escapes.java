package org.ligne.dsl.ide.fix.value;

import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Extent;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.ide.fix.Fault;
import org.ligne.dsl.ide.fix.Fix;
import org.ligne.dsl.ide.fix.Offers;

/** Doubles backslashes that escape nothing, or takes them out. */
final class Escapes implements Fix {
  private static final String KNOWN = "\"\\'nt";

  @Override
  public void offer(Fault fault, Offers offers) {
    INode node = fault.value();
    if (node == null) {
      return;
    }
    Page page = fault.page();
    String text = page.at(Extent.of(node));
    Edits doubled = Edits.NONE;
    Edits removed = Edits.NONE;
    for (int at = 0; at + 1 < text.length(); at++) {
      if (text.charAt(at) == '\\') {
        if (KNOWN.indexOf(text.charAt(at + 1)) < 0) {
          int offset = node.getOffset() + at;
          doubled = doubled.and(page.insert(offset, "\\"));
          removed = removed.and(Edits.of(page, new Extent(offset, offset + 1), ""));
        }
        at++;
      }
    }
    offers.best("double-backslash", doubled);
    offers.also("remove-backslash", removed);
  }
}
