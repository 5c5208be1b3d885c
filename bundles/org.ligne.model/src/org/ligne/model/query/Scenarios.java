package org.ligne.model.query;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.NewContent;
import org.ligne.model.campaign.Scenario;
import org.ligne.model.common.SourceFile;

/** Questions to scenarios. */
public final class Scenarios {
  private Scenarios() {}

  /** The scenario an element stands in, be it the scenario itself; null if it stands in none. */
  public static Scenario around(EObject element) {
    EObject current = element;
    while (current != null && !(current instanceof Scenario)) {
      current = current.eContainer();
    }
    return (Scenario) current;
  }

  /** The scenarios of a file, in the order of its text. */
  public static List<Scenario> in(Resource file) {
    return file.getContents().stream()
        .filter(SourceFile.class::isInstance)
        .flatMap(content -> ((SourceFile) content).getDeclarations().stream())
        .filter(Scenario.class::isInstance)
        .map(Scenario.class::cast)
        .toList();
  }

  /** The posts and series a scenario adds to its campaign. */
  public static List<Content> added(Scenario scenario) {
    return scenario.getChanges().stream()
        .filter(NewContent.class::isInstance)
        .map(change -> ((NewContent) change).getContent())
        .filter(content -> content != null)
        .toList();
  }
}
