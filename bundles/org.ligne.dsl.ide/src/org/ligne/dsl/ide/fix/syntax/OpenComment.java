package org.ligne.dsl.ide.fix.syntax;

import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Extent;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.ide.fix.Fault;
import org.ligne.dsl.ide.fix.Fix;
import org.ligne.dsl.ide.fix.Offers;

/** Closes a comment on its line, or makes it one that ends with its line. */
final class OpenComment implements Fix {
  private static final String OPEN = "/*";

  @Override
  public void offer(Fault fault, Offers offers) {
    Page page = fault.page();
    int start = page.text().indexOf(OPEN, fault.extent().start());
    if (start < 0) {
      return;
    }
    int end = page.text().substring(0, page.lineEnd(start)).stripTrailing().length();
    offers.best("close-comment", page.insert(end, " */"));
    Edits slashes = Edits.of(page, new Extent(start, start + OPEN.length()), "//");
    offers.also("line-comment", slashes);
    int last = page.text().stripTrailing().length();
    if (last > end) {
      offers.also("close-comment-at-end", page.insert(last, " */"));
    }
  }
}
