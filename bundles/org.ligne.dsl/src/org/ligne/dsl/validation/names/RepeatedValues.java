package org.ligne.dsl.validation.names;

import static org.ligne.dsl.validation.StructureCode.REPEATED_VALUE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.ligne.dsl.validation.support.Written;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;

/**
 * A list of plain values or names mentions each once: languages, holidays, channels, skipped days.
 */
final class RepeatedValues implements Rule<EObject> {
  @Override
  public Class<EObject> type() {
    return EObject.class;
  }

  @Override
  public boolean holdsInScenarios() {
    return true;
  }

  @Override
  public void check(EObject subject, Findings out) {
    for (EStructuralFeature feature : subject.eClass().getEAllStructuralFeatures()) {
      boolean contains = feature instanceof EReference reference && reference.isContainment();
      if (feature.isMany() && !contains && subject.eIsSet(feature)) {
        checkList(subject, feature, out);
      }
    }
  }

  private static void checkList(EObject subject, EStructuralFeature feature, Findings out) {
    List<INode> nodes = Written.nodes(subject, feature);
    Set<String> seen = new HashSet<>();
    for (int index = 0; index < nodes.size(); index++) {
      String value = NodeModelUtils.getTokenText(nodes.get(index));
      if (!seen.add(value)) {
        out.add(Finding.at(subject, feature, index, REPEATED_VALUE, value));
      }
    }
  }
}
