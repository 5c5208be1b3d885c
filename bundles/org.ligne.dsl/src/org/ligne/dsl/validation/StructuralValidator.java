package org.ligne.dsl.validation;

import com.google.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import org.ligne.dsl.messages.MessageLanguage;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Messages;

/**
 * Runs the catalogue of rules where Xtext asks for validation, and places each finding. The first
 * of an issue's data is how to mend it.
 */
public class StructuralValidator extends LigneValidator {
  @Inject private RuleCatalogue catalogue;
  @Inject private MessageLanguage language;

  /** Checks one element with every rule of its kind. */
  @Check
  public void check(EObject element) {
    catalogue.rules().check(element, this::report);
  }

  private void report(Finding finding) {
    String text = Messages.text(finding, language.locale());
    String mend = Messages.mend(finding.code(), finding.arguments(), language.locale());
    String id = finding.code().id();
    switch (finding.severity()) {
      case ERROR -> error(text, finding.place(), finding.feature(), finding.index(), id, mend);
      case WARNING -> warning(text, finding.place(), finding.feature(), finding.index(), id, mend);
      case INFO -> info(text, finding.place(), finding.feature(), finding.index(), id, mend);
    }
  }
}
