package org.ligne.dsl.edit;

import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Puts new statements into bodies without touching a character of what stands there, so that they
 * go together with any other change of the same body.
 */
public final class Addition {
  private final Page page;
  private final Margins margins;

  private Addition(Page page) {
    this.page = page;
    this.margins = new Margins(page);
  }

  /**
   * A new statement at the end of an element's body.
   *
   * @param owner whose body it is; without one it gets one
   * @param statement its lines with single line feeds, the first without indentation
   * @param after behind which features' statements it belongs, if there are any
   */
  public static Edits into(EObject owner, String statement, EStructuralFeature... after) {
    return new Addition(Page.of(owner)).add(owner, statement, List.of(after));
  }

  private Edits add(EObject owner, String statement, List<EStructuralFeature> after) {
    Body body = Body.of(owner);
    if (!body.exists()) {
      return newBody(owner, statement);
    }
    INode anchor = lastOf(owner, after);
    int next = anchor == null ? -1 : nextLine(Clauses.of(anchor).end());
    if (next >= 0) {
      return page.insert(next, line(margins.bodyMargin(body), statement));
    }
    return beforeBrace(body, statement);
  }

  private Edits newBody(EObject owner, String statement) {
    String margin = margins.margin(owner);
    String inner = margin + Margins.STEP;
    String inside = margins.line(inner) + margins.indented(statement, inner) + margins.line(margin);
    return page.insert(Written.node(owner).getEndOffset(), " {" + inside + "}");
  }

  private Edits beforeBrace(Body body, String statement) {
    int close = body.close().getOffset();
    int start = page.lineStart(close);
    if (page.isBlank(start, close) && start > body.open().getOffset()) {
      boolean apart = Body.isTall(statement) && !isFirst(body) && !isBlankBefore(start);
      String line = line(margins.bodyMargin(body), statement);
      return page.insert(start, apart ? page.lineBreak() + line : line);
    }
    boolean blank = Character.isWhitespace(page.text().charAt(close - 1));
    return page.insert(close, (blank ? "" : " ") + statement + " ");
  }

  private String line(String margin, String statement) {
    return margin + margins.indented(statement, margin) + page.lineBreak();
  }

  /** Where the line behind a statement begins; negative if something else stands on its line. */
  private int nextLine(int end) {
    int lineEnd = margins.endOfLine(end);
    int feed = lineEnd == page.lineEnd(end) ? page.text().indexOf('\n', lineEnd) : -1;
    return feed < 0 ? -1 : feed + 1;
  }

  private boolean isFirst(Body body) {
    ILeafNode next = page.wordAfter(body.open().getEndOffset());
    return next == body.close();
  }

  private boolean isBlankBefore(int lineStart) {
    int before = page.lineStart(lineStart - 1);
    return page.isBlank(before, lineStart);
  }

  private static INode lastOf(EObject owner, List<EStructuralFeature> features) {
    return features.stream()
        .filter(feature -> feature.getEContainingClass().isInstance(owner))
        .flatMap(feature -> NodeModelUtils.findNodesForFeature(owner, feature).stream())
        .max(Comparator.comparingInt(INode::getOffset))
        .orElse(null);
  }
}
