package org.ligne.dsl.validation.names;

import static org.ligne.dsl.validation.StructureCode.EMPTY_TEXT;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;

/** A text that is written says something: labels, posts, items, reasons, words of the voice. */
final class EmptyTexts implements Rule<EObject> {
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
    for (EAttribute attribute : subject.eClass().getEAllAttributes()) {
      boolean text = attribute.getEAttributeType() == EcorePackage.Literals.ESTRING;
      if (text && subject.eIsSet(attribute)) {
        checkValues(subject, attribute, out);
      }
    }
  }

  private static void checkValues(EObject subject, EAttribute attribute, Findings out) {
    Object value = subject.eGet(attribute);
    List<?> texts = value instanceof List<?> list ? list : List.of(value);
    for (int index = 0; index < texts.size(); index++) {
      if (texts.get(index) instanceof String text && text.isBlank()) {
        out.add(Finding.at(subject, attribute, index, EMPTY_TEXT));
      }
    }
  }
}
