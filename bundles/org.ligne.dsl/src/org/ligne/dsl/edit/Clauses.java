package org.ligne.dsl.edit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Finds the statement or clause a value belongs to, such as {@code zone Europe/Paris} for {@code
 * Europe/Paris}. The grammar says what can be left out; nothing here knows a keyword.
 */
public final class Clauses {
  private static final String COMMA = ",";

  private Clauses() {}

  /** The smallest part around a node that may be left out, list and keywords included. */
  public static Extent of(INode value) {
    EObject whole = optional(call(value));
    if (whole == null) {
      return Extent.of(value);
    }
    INode first = value;
    while (!begins(whole, first) && isWithin(whole, before(first))) {
      first = before(first);
    }
    INode last = value;
    while (isWithin(whole, after(last)) && !begins(whole, after(last))) {
      last = after(last);
    }
    return Extent.of(first, last);
  }

  /** What calls for a node. Where a rule begins with an action, the call is an empty node in it. */
  private static EObject call(INode value) {
    boolean action = value.getGrammarElement() instanceof Action;
    return action && value instanceof ICompositeNode whole
        ? whole.getFirstChild().getGrammarElement()
        : value.getGrammarElement();
  }

  private static INode before(INode node) {
    INode found = node.getPreviousSibling();
    while (found != null && isHidden(found)) {
      found = found.getPreviousSibling();
    }
    return found;
  }

  private static INode after(INode node) {
    INode found = node.getNextSibling();
    while (found != null && isHidden(found)) {
      found = found.getNextSibling();
    }
    return found;
  }

  private static boolean isHidden(INode node) {
    return node.getLength() == 0 || node instanceof ILeafNode leaf && leaf.isHidden();
  }

  private static boolean isWithin(EObject whole, INode node) {
    return node != null && EcoreUtil.isAncestor(whole, call(node));
  }

  /** Whether a clause begins with a node, so that what is before belongs to another. */
  private static boolean begins(EObject whole, INode node) {
    return whole instanceof Group group
        && group.getElements().getFirst() instanceof Keyword word
        && node.getGrammarElement() == word;
  }

  private static EObject optional(EObject element) {
    EObject current = element;
    while (current != null && !(current instanceof ParserRule)) {
      if (current instanceof AbstractElement part && isOptional(part)) {
        return current;
      }
      current = current.eContainer();
    }
    return null;
  }

  private static boolean isOptional(AbstractElement part) {
    boolean more = part instanceof Group group && isComma(group.getElements().getFirst());
    return !more && GrammarUtil.isOptionalCardinality(part) && !(part instanceof Alternatives)
        || isChoice(part);
  }

  /** Whether it is one of the statements of a body, which come in any number and order. */
  private static boolean isChoice(AbstractElement part) {
    return part.eContainer() instanceof Alternatives choice
        && (choice.getCardinality() != null || choice.eContainer() instanceof ParserRule);
  }

  private static boolean isComma(AbstractElement element) {
    return element instanceof Keyword word && word.getValue().equals(COMMA);
  }
}
