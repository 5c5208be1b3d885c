package org.ligne.dsl.ide.hover;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.ligne.model.line.Line;
import org.ligne.model.query.Contents;

/**
 * A word of a plan under the pointer.
 *
 * @param resource the plan
 * @param leaf the word
 * @param element the element the word belongs to
 * @param offset the pointer
 */
record Spot(XtextResource resource, ILeafNode leaf, EObject element, int offset) {

  /** The word at an offset, or just before it; empty between words and in comments. */
  static Optional<Spot> at(XtextResource resource, int offset) {
    INode root = resource.getParseResult().getRootNode();
    ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset);
    if ((leaf == null || leaf.isHidden()) && offset > 0) {
      leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset - 1);
    }
    EObject element = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
    return leaf == null || leaf.isHidden() || element == null
        ? Optional.empty()
        : Optional.of(new Spot(resource, leaf, element, offset));
  }

  /** The feature the word is a value of, or an empty text for a word of the language. */
  String feature() {
    for (INode node = leaf; node != null; node = node.getParent()) {
      Assignment assignment = assignment(node.getGrammarElement());
      if (assignment != null) {
        return assignment.getFeature();
      }
      if (node.hasDirectSemanticElement()) {
        return "";
      }
    }
    return "";
  }

  private static Assignment assignment(EObject grammarElement) {
    return grammarElement == null
        ? null
        : EcoreUtil2.getContainerOfType(grammarElement, Assignment.class);
  }

  /** The innermost rule of the grammar that made a value of the word, such as {@code Date}. */
  String valueRule() {
    ParserRule rule = GrammarUtil.containingParserRule(leaf.getGrammarElement());
    return rule == null ? "" : rule.getName();
  }

  /** The line the word belongs to, or null. */
  Line line() {
    Line own = EcoreUtil2.getContainerOfType(element, Line.class);
    return own == null ? Contents.line(element) : own;
  }

  String word() {
    return leaf.getText();
  }
}
