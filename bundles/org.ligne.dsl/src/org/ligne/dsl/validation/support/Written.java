package org.ligne.dsl.validation.support;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** How an element is written in its text. */
public final class Written {
  private Written() {}

  /** The places where a feature of an element is written, in the order of the text. */
  public static List<INode> nodes(EObject element, EStructuralFeature feature) {
    return NodeModelUtils.findNodesForFeature(element, feature);
  }

  /** Whether a feature is written at all, be it with a value that cannot be read. */
  public static boolean is(EObject element, EStructuralFeature feature) {
    return !nodes(element, feature).isEmpty();
  }

  /** The line an element begins on, in digits; a question mark for one without text. */
  public static String line(EObject element) {
    ICompositeNode node = NodeModelUtils.getNode(element);
    return node == null ? "?" : String.valueOf(node.getStartLine());
  }

  /** The words of an element, without comments and with single blanks; a question mark if none. */
  public static String words(EObject element) {
    ICompositeNode node = NodeModelUtils.getNode(element);
    return node == null ? "?" : NodeModelUtils.getTokenText(node);
  }
}
