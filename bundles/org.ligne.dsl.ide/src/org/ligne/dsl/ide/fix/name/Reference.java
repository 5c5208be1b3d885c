package org.ligne.dsl.ide.fix.name;

import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.ligne.dsl.ide.fix.Fault;
import org.ligne.dsl.ide.fix.Tools;

/**
 * A name that stands for something declared elsewhere.
 *
 * @param node the name
 * @param context the element it is a part of
 * @param feature what it says about that element
 */
record Reference(INode node, EObject context, EReference feature) {
  /** The reference at a place, or null if there is none. */
  static Reference at(Fault fault) {
    for (INode node = fault.leaf(); node != null; node = node.getParent()) {
      if (node.getGrammarElement() instanceof CrossReference reference) {
        EObject context = NodeModelUtils.findActualSemanticObjectFor(node);
        EReference feature = GrammarUtil.getReference(reference, context.eClass());
        return feature == null ? null : new Reference(node, context, feature);
      }
    }
    return null;
  }

  /** The name as it is written, without the sign that keeps it from being a keyword. */
  String name() {
    return NodeModelUtils.getTokenText(node).replace("^", "");
  }

  /** The names that would be understood here. */
  List<String> known(Tools tools) {
    var elements = tools.scopes().getScope(context, feature).getAllElements();
    return StreamSupport.stream(elements.spliterator(), false)
        .map(IEObjectDescription::getName)
        .filter(known -> known.getSegmentCount() == 1)
        .map(QualifiedName::toString)
        .distinct()
        .toList();
  }

  /** A name as it has to be written here. */
  String spelled(String name, Tools tools) {
    CrossReference reference = (CrossReference) node.getGrammarElement();
    return tools.spelled(name, ((RuleCall) reference.getTerminal()).getRule().getName());
  }
}
