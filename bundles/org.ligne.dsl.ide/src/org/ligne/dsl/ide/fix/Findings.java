package org.ligne.dsl.ide.fix;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.ligne.dsl.edit.Extent;
import org.ligne.dsl.edit.Page;
import org.ligne.model.campaign.Content;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Messages;

/**
 * Finds again what a diagnostic was made from: the rules are asked once more, for the elements
 * around its place only. So a fix has the names and figures concerned, and never reads a sentence.
 */
final class Findings {
  @Inject private Tools tools;

  /**
   * What a rule says at a place.
   *
   * @param message the sentence shown, which tells two findings of one code apart
   */
  Optional<Finding> at(Page page, Extent extent, String code, String message) {
    EObject element = new Fault(code, page, extent, message, Optional.empty()).element();
    List<Finding> found = new ArrayList<>();
    for (EObject around = element; around != null; around = around.eContainer()) {
      collect(around, code, found);
    }
    return found.stream()
        .filter(finding -> finding.place().eResource() == page.resource())
        .min(
            Comparator.comparing((Finding finding) -> !text(finding).equals(message))
                .thenComparingInt(finding -> Math.abs(start(finding) - extent.start())))
        .filter(finding -> page.lineStart(start(finding)) == page.lineStart(extent.start()));
  }

  private void collect(EObject subject, String code, List<Finding> found) {
    org.ligne.model.diagnostic.Findings matching =
        finding -> {
          if (finding.code().id().equals(code)) {
            found.add(finding);
          }
        };
    // Limits of networks are looked at for a placement and reported at a text beside it.
    if (subject instanceof Content) {
      tools.rules().checkTree(subject, matching);
    } else {
      tools.rules().check(subject, matching);
    }
  }

  private int start(Finding finding) {
    return tools.places().of(finding).getOffset();
  }

  private String text(Finding finding) {
    return Messages.text(finding, tools.language().locale());
  }
}
