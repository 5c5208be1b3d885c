package org.ligne.compiler.check;

import com.google.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.util.ITextRegion;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.Related;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.load.Source;
import org.ligne.compiler.load.SourceText;
import org.ligne.compiler.load.SourceText.Position;
import org.ligne.dsl.messages.MessageLanguage;
import org.ligne.dsl.resource.Places;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Mention;
import org.ligne.model.diagnostic.Messages;
import org.ligne.model.diagnostic.Severity;

/** Puts findings and elements at their lines and columns. */
public class Placing {
  @Inject private Places places;
  @Inject private MessageLanguage language;

  /** The diagnostic a finding becomes. */
  public Diagnostic place(Finding finding, Project project) {
    ITextRegion region = places.of(finding);
    return place(
            text(finding.place(), project),
            region.getOffset(),
            region.getLength(),
            finding.severity(),
            finding.code().id(),
            Messages.text(finding, language.locale()),
            Messages.mend(finding.code(), finding.arguments(), language.locale()))
        .with(finding.mentions().stream().map(each -> place(each, project)).toList())
        .by(finding.rule());
  }

  /** Where an element that is mentioned stands. */
  public Related place(Mention mention, Project project) {
    ITextRegion region = places.of(mention);
    SourceText text = text(mention.place(), project);
    Position start = text.position(region.getOffset());
    Position end = text.position(region.getOffset() + region.getLength());
    return new Related(
        text.file(), start.line(), start.column(), end.line(), end.column(), mention.text());
  }

  /** Where an element begins. */
  public Position position(EObject element, Project project) {
    return text(element, project).position(places.of(element).getOffset());
  }

  /** The text an element stands in. */
  public SourceText text(EObject element, Project project) {
    Resource resource = element.eResource();
    return project.sources().stream()
        .filter(source -> source.resource() == resource)
        .map(Source::text)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not of this project: " + resource));
  }

  Diagnostic place(
      SourceText text,
      int offset,
      int length,
      Severity severity,
      String code,
      String message,
      String mend) {
    Position start = text.position(offset);
    Position end = text.position(offset + length);
    return new Diagnostic(
        text.file(),
        start.line(),
        start.column(),
        end.line(),
        end.column(),
        severity,
        code,
        message,
        mend);
  }
}
