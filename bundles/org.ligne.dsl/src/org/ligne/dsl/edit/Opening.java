package org.ligne.dsl.edit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** Gives elements bodies, and those that stand on one line lines of their own. */
final class Opening {
  /** The widest line a body may stay on, and what its braces take of it. */
  private static final int WIDTH = 100;

  private static final int BRACES = 6;

  private final Page page;
  private final Margins margins;

  Opening(Page page) {
    this.page = page;
    this.margins = new Margins(page);
  }

  /** A statement in the body of an element that has none. */
  Edits newBody(EObject owner, String statement, boolean lines) {
    INode node = Written.node(owner);
    boolean inline = !lines && fits(node, statement);
    String margin = margins.margin(owner);
    String inside =
        inline
            ? " { " + statement + " }"
            : " {"
                + margins.line(margin + Margins.STEP)
                + margins.indented(statement, margin + Margins.STEP)
                + margins.line(margin)
                + "}";
    Edits written = page.insert(node.getEndOffset(), inside);
    return inline ? written : written.and(apart(owner, margin));
  }

  /** A statement in a body on one line. */
  Edits into(Body body, String statement, boolean lines, boolean first) {
    if (body.isEmpty(page) && !lines && fits(body.open(), statement)) {
      return Edits.of(page, between(body), " " + statement + " ");
    }
    String margin = margins.margin(body.owner());
    return opened(body, statement, first).and(apart(body.owner(), margin));
  }

  /** Whether a statement in braces can stay on the line of what is before it. */
  private boolean fits(INode before, String statement) {
    int used = before.getEndOffset() - page.lineStart(before.getEndOffset());
    return used + statement.length() + BRACES <= WIDTH;
  }

  private static Extent between(Body body) {
    return new Extent(body.open().getEndOffset(), body.close().getOffset());
  }

  /** The body on lines of its own, with a new statement as its first or last. */
  private Edits opened(Body body, String statement, boolean first) {
    String margin = margins.margin(body.owner());
    String line = margins.line(margin + Margins.STEP);
    String words = margins.indented(statement, margin + Margins.STEP);
    String inside = page.at(between(body)).strip();
    String lines = first || inside.isEmpty() ? line + words : "";
    lines += inside.isEmpty() ? "" : line + inside;
    lines += first || inside.isEmpty() ? "" : line + words;
    return Edits.of(page, between(body), lines + margins.line(margin));
  }

  /**
   * The blank lines around a statement that is now on several lines, and so are those around it.
   */
  private Edits apart(EObject owner, String margin) {
    Extent whole = Clauses.of(Written.node(owner));
    ILeafNode before = page.wordBefore(whole.start());
    ILeafNode after = page.wordAfter(whole.end());
    EObject outer = owner.eContainer();
    if (outer != null && Written.node(outer) != null && outer.eContainer() != null) {
      Body body = Body.of(outer);
      if (body.exists() && body.isInline(page)) {
        return wrapped(body, before, after, margin).and(apart(outer, margins.margin(outer)));
      }
    }
    boolean first = before == null || Removal.is(before, "{");
    boolean last = after == null || Removal.is(after, "}");
    return (first ? Edits.NONE : blankLine(before.getEndOffset()))
        .and(last ? Edits.NONE : blankLine(whole.end()));
  }

  /** The only statement of a body gets lines of its own. */
  private Edits wrapped(Body body, ILeafNode before, ILeafNode after, String margin) {
    boolean only = before == body.open() && after == body.close();
    if (!only) {
      return Edits.NONE;
    }
    Extent head =
        new Extent(before.getEndOffset(), page.wordAfter(before.getEndOffset()).getOffset());
    ILeafNode last = page.wordBefore(after.getOffset());
    Extent tail = new Extent(last.getEndOffset(), after.getOffset());
    return Edits.of(page, head, margins.line(margin))
        .and(Edits.of(page, tail, margins.line(margins.margin(body.owner()))));
  }

  /** A blank line behind the line of an offset, unless there is one. */
  private Edits blankLine(int offset) {
    int end = page.lineEnd(offset);
    int next = page.text().indexOf('\n', end) + 1;
    boolean blank = next == 0 || page.isBlank(next, page.lineEnd(next));
    return blank ? Edits.NONE : page.insert(end, page.lineBreak());
  }
}
