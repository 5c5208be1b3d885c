package org.ligne.dsl.edit;

import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Puts new statements into bodies, and opens bodies that were on one line or not there. */
public final class Insertion {
  private final Page page;
  private final Margins margins;
  private final String lineBreak;

  private Insertion(Page page) {
    this.page = page;
    this.margins = new Margins(page);
    this.lineBreak = page.lineBreak();
  }

  /**
   * A new statement in an element's body.
   *
   * @param owner whose body it is; without one it gets one
   * @param statement its lines, the first without indentation
   * @param after behind which features' statements it belongs, if there are any; else it comes
   *     first
   */
  public static Edits into(EObject owner, String statement, EStructuralFeature... after) {
    return new Insertion(Page.of(owner)).insert(owner, statement, List.of(after));
  }

  /** A new statement behind another one of the same body. */
  public static Edits after(EObject sibling, String statement) {
    Insertion insertion = new Insertion(Page.of(sibling));
    EObject owner = sibling.eContainer();
    Body body = Body.of(owner);
    boolean lines = statement.indexOf('\n') >= 0;
    return body.exists() && body.isInline(insertion.page)
        ? new Opening(insertion.page).into(body, statement, lines, false)
        : insertion.behind(
            Written.node(sibling), Written.node(sibling).getEndOffset(), owner, statement);
  }

  /** A new declaration behind another, which is an element of a file. */
  public static Edits behind(EObject declaration, String statement) {
    Insertion insertion = new Insertion(Page.of(declaration));
    INode node = Written.node(declaration);
    int place = insertion.margins.endOfLine(node.getEndOffset());
    String blank = insertion.lineBreak.repeat(2);
    return insertion.page.insert(place, blank + insertion.margins.indented(statement, ""));
  }

  private Edits insert(EObject owner, String statement, List<EStructuralFeature> after) {
    Body body = Body.of(owner);
    boolean lines = statement.indexOf('\n') >= 0;
    if (!body.exists()) {
      return new Opening(page).newBody(owner, statement, lines);
    }
    INode anchor = lastOf(owner, after);
    if (body.isInline(page)) {
      return new Opening(page).into(body, statement, lines, anchor == null);
    }
    boolean tall = Body.isTall(statement);
    return anchor == null ? atStart(body, statement, tall) : behind(anchor, owner, statement);
  }

  private Edits atStart(Body body, String statement, boolean tall) {
    int place = margins.endOfLine(body.open().getEndOffset());
    ILeafNode next = page.wordAfter(body.open().getEndOffset());
    boolean apart = next != body.close() && (tall || Body.isTall(statement(next, body.owner())));
    String margin = margins.bodyMargin(body);
    String words = margins.line(margin) + margins.indented(statement, margin);
    return page.insert(place, apart && !margins.isBlankBehind(place) ? words + lineBreak : words);
  }

  private Edits behind(INode anchor, EObject owner, String statement) {
    INode before = statement(anchor, owner);
    int end = before == anchor ? Clauses.of(anchor).end() : before.getEndOffset();
    return behind(before, end, owner, statement);
  }

  private Edits behind(INode before, int end, EObject owner, String statement) {
    boolean tall = Body.isTall(statement);
    int place = margins.endOfLine(end);
    ILeafNode next = page.wordAfter(end);
    boolean apartBefore = tall || Body.isTall(before);
    boolean last = next == null || next == Body.of(owner).close();
    boolean apartAfter = tall && !last && !margins.isBlankBehind(place);
    String margin = margins.bodyMargin(Body.of(owner));
    String words = margins.line(margin) + margins.indented(statement, margin);
    return page.insert(
        place, (apartBefore ? lineBreak : "") + words + (apartAfter ? lineBreak : ""));
  }

  /** The part of a body a node is in: an element of its own, or the node itself. */
  private static INode statement(INode node, EObject owner) {
    INode current = node;
    while (current.getParent() != null
        && NodeModelUtils.findActualSemanticObjectFor(current.getParent()) != owner) {
      current = current.getParent();
    }
    return current;
  }

  private static INode lastOf(EObject owner, List<EStructuralFeature> features) {
    return features.stream()
        .filter(feature -> feature.getEContainingClass().isInstance(owner))
        .flatMap(feature -> NodeModelUtils.findNodesForFeature(owner, feature).stream())
        .max(Comparator.comparingInt(INode::getOffset))
        .orElse(null);
  }
}
