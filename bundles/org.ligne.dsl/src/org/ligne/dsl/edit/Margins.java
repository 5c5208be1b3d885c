package org.ligne.dsl.edit;

import java.util.Arrays;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** Where new lines of a page begin, and where on old ones they go. */
final class Margins {
  /** What a body adds to the indentation. */
  static final String STEP = "  ";

  private final Page page;
  private final String lineBreak;

  Margins(Page page) {
    this.page = page;
    this.lineBreak = page.lineBreak();
  }

  /** Behind a comment on the same line, but before another statement there. */
  int endOfLine(int offset) {
    int end = page.lineEnd(offset);
    ILeafNode next = page.wordAfter(offset);
    boolean alone = next == null || next.getOffset() >= end;
    return alone && !isWithinComment(end) ? end : offset;
  }

  private boolean isWithinComment(int offset) {
    ILeafNode leaf = offset < page.text().length() ? page.leaf(offset) : null;
    return leaf != null
        && leaf.isHidden()
        && leaf.getText().startsWith("/*")
        && leaf.getOffset() < offset;
  }

  /** Whether the line behind one that ends somewhere is blank. */
  boolean isBlankBehind(int lineEnd) {
    int next = page.text().indexOf('\n', lineEnd) + 1;
    return next > 0 && page.isBlank(next, page.lineEnd(next));
  }

  /** The indentation of an element, which may stand on the line of the one around it. */
  String margin(EObject owner) {
    int start = Written.node(owner).getOffset();
    boolean begins = page.isBlank(page.lineStart(start), start);
    boolean outermost = owner.eContainer() == null || owner.eContainer().eContainer() == null;
    return begins || outermost ? page.indentation(start) : margin(owner.eContainer()) + STEP;
  }

  /** The indentation of statements in a body. */
  String bodyMargin(Body body) {
    ILeafNode first = page.wordAfter(body.open().getEndOffset());
    boolean begins = page.isBlank(page.lineStart(first.getOffset()), first.getOffset());
    return first != body.close() && begins
        ? page.indentation(first.getOffset())
        : margin(body.owner()) + STEP;
  }

  /** A line break and an indentation. */
  String line(String margin) {
    return lineBreak + margin;
  }

  /** The lines of a statement, the further ones with an indentation. */
  String indented(String statement, String margin) {
    return String.join(line(margin), Arrays.asList(statement.split("\n")))
        .replace(margin + lineBreak, lineBreak);
  }
}
