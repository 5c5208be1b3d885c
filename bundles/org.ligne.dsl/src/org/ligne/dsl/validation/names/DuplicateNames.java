package org.ligne.dsl.validation.names;

import static org.ligne.dsl.validation.StructureCode.DUPLICATE_NAME;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.ligne.dsl.validation.support.Written;
import org.ligne.model.common.CommonPackage;
import org.ligne.model.common.Declaration;
import org.ligne.model.common.NamedElement;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.LinePackage;

/**
 * A name is used once in its scope: channels, pillars and audiences of a line, people of a team,
 * named rules of a voice, phases of a campaign, posts together with series, formats and sources of
 * a platform, and declarations of one kind in a file.
 */
final class DuplicateNames implements Rule<EObject> {
  @Override
  public Class<EObject> type() {
    return EObject.class;
  }

  @Override
  public boolean holdsInScenarios() {
    return true;
  }

  @Override
  public void check(EObject scope, Findings out) {
    for (EReference reference : scope.eClass().getEAllContainments()) {
      if (reference.isMany() && isNamed(reference)) {
        checkList(elements(scope, reference), out);
      }
    }
  }

  private static boolean isNamed(EReference reference) {
    return CommonPackage.Literals.NAMED_ELEMENT.isSuperTypeOf(reference.getEReferenceType())
        || reference.getEReferenceType() == LinePackage.Literals.VOICE_RULE;
  }

  private static List<NamedElement> elements(EObject scope, EReference reference) {
    return ((List<?>) scope.eGet(reference))
        .stream().filter(NamedElement.class::isInstance).map(NamedElement.class::cast).toList();
  }

  private static void checkList(List<NamedElement> elements, Findings out) {
    Map<String, NamedElement> first = new HashMap<>();
    for (NamedElement element : elements) {
      NamedElement other =
          element.getName() == null ? null : first.putIfAbsent(key(element), element);
      if (other != null) {
        String line = Written.line(other);
        out.add(
            Finding.at(
                element,
                CommonPackage.Literals.NAMED_ELEMENT__NAME,
                DUPLICATE_NAME,
                element.getName(),
                line));
      }
    }
  }

  private static String key(NamedElement element) {
    String kind = element instanceof Declaration ? element.eClass().getName() : "";
    return kind + " " + element.getName();
  }
}
