package org.ligne.dsl.validation.line;

import static org.ligne.dsl.validation.StructureCode.SPAN_OF_ZERO;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.ligne.model.campaign.Content;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Line;
import org.ligne.model.line.LinePackage;
import org.ligne.model.line.MediaRest;
import org.ligne.model.line.Stagger;
import org.ligne.model.query.Contents;
import org.ligne.model.value.Span;

/**
 * A distance that is stated keeps something apart. Only a post or series may state one of no length
 * and so do without the distance its line wants.
 */
final class SpanOfZero implements Rule<EObject> {
  @Override
  public Class<EObject> type() {
    return EObject.class;
  }

  @Override
  public void check(EObject subject, Findings out) {
    switch (subject) {
      case MediaRest rest ->
          check(
              rest,
              LinePackage.Literals.MEDIA_REST__AT_LEAST,
              "media rest at least ",
              rest.getAtLeast(),
              out);
      case Stagger stagger when !isException(stagger) ->
          check(
              stagger,
              LinePackage.Literals.STAGGER__AT_LEAST,
              "stagger at least ",
              stagger.getAtLeast(),
              out);
      default -> {
        // Other statements have rules of their own.
      }
    }
  }

  private static boolean isException(Stagger stagger) {
    Line line = stagger.eContainer() instanceof Content content ? Contents.line(content) : null;
    return line != null && line.getStagger() != null;
  }

  private static void check(
      EObject place, EAttribute feature, String words, Span span, Findings out) {
    if (span != null && span.days() == 0 && span.time().isZero()) {
      out.add(Finding.at(place, feature, SPAN_OF_ZERO, words + span));
    }
  }
}
