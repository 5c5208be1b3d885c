package org.ligne.dsl.validation;

import com.google.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.ValidationMessageAcceptor;
import org.ligne.dsl.messages.MessageLanguage;
import org.ligne.dsl.resource.ExcerptPlace;
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
    Optional<ITextRegion> part = ExcerptPlace.of(finding);
    if (part.isPresent()) {
      report(finding, part.get(), text, mend);
      return;
    }
    switch (finding.severity()) {
      case ERROR -> error(text, finding.place(), finding.feature(), finding.index(), id, mend);
      case WARNING -> warning(text, finding.place(), finding.feature(), finding.index(), id, mend);
      case INFO -> info(text, finding.place(), finding.feature(), finding.index(), id, mend);
    }
  }

  private void report(Finding finding, ITextRegion at, String text, String mend) {
    String id = finding.code().id();
    String[] data =
        Stream.concat(Stream.of(mend), finding.excerpt().told().stream()).toArray(String[]::new);
    ValidationMessageAcceptor out = getMessageAcceptor();
    switch (finding.severity()) {
      case ERROR ->
          out.acceptError(text, finding.place(), at.getOffset(), at.getLength(), id, data);
      case WARNING ->
          out.acceptWarning(text, finding.place(), at.getOffset(), at.getLength(), id, data);
      case INFO -> out.acceptInfo(text, finding.place(), at.getOffset(), at.getLength(), id, data);
    }
  }
}
