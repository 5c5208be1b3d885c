package org.ligne.dsl.edit;

import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.ligne.model.common.CommonPackage;

/**
 * What somebody wrote for an element. Reading it never resolves a reference and never loads another
 * file, and it works for texts that are not finished.
 */
public final class Written {
  private Written() {}

  /** The words written for a feature, one for each value, each with single blanks inside. */
  public static List<String> all(EObject element, EStructuralFeature feature) {
    return NodeModelUtils.findNodesForFeature(element, feature).stream()
        .map(NodeModelUtils::getTokenText)
        .toList();
  }

  /** The words written for a feature with commas between its values; empty if there are none. */
  public static String of(EObject element, EStructuralFeature feature) {
    return String.join(", ", all(element, feature));
  }

  /** The words an element was written with, with single blanks between them. */
  public static String of(EObject element) {
    INode node = node(element);
    return node == null ? "" : NodeModelUtils.getTokenText(node);
  }

  /** What was parsed into an element, or null if it does not come from a text. */
  public static ICompositeNode node(EObject element) {
    return NodeModelUtils.findActualNodeFor(element);
  }

  /** The node that holds an element's name, or null while it has none. */
  public static INode name(EObject element) {
    if (!CommonPackage.Literals.NAMED_ELEMENT.isInstance(element)) {
      return null;
    }
    List<INode> nodes =
        NodeModelUtils.findNodesForFeature(element, CommonPackage.Literals.NAMED_ELEMENT__NAME);
    return nodes.isEmpty() ? null : nodes.getFirst();
  }

  /** The words of a node one by one, without blanks and comments. */
  public static List<ILeafNode> words(INode node) {
    return StreamSupport.stream(node.getLeafNodes().spliterator(), false)
        .filter(leaf -> !leaf.isHidden() && leaf.getLength() > 0)
        .toList();
  }
}
