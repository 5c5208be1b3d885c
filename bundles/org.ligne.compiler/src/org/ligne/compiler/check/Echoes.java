package org.ligne.compiler.check;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.load.Source;
import org.ligne.dsl.validation.SyntaxCode;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Scenario;
import org.ligne.model.query.Scenarios;

/**
 * One slip in a line hides the names of its channels, and so echoes at every place of the campaigns
 * that uses them. The slip is what is to be mended, so the echoes are kept back as long as it is
 * there.
 */
public final class Echoes {
  private Echoes() {}

  /**
   * The files that are not understood and declare what other files name. Nobody names parts of a
   * campaign elsewhere, so files of campaigns alone are none of them; scenarios do, and are named
   * by nobody.
   */
  public static Set<URI> origins(Project project) {
    Set<URI> origins = new LinkedHashSet<>();
    for (Source source : project.sources()) {
      if (!source.isParsed() && declares(source)) {
        origins.add(source.resource().getURI());
      }
    }
    return origins;
  }

  private static boolean declares(Source source) {
    return source.content() == null
        || source.content().getDeclarations().isEmpty()
        || source.content().getDeclarations().stream()
            .anyMatch(
                declaration ->
                    !(declaration instanceof Campaign || declaration instanceof Scenario));
  }

  /** Whether an error of a file may be the echo of one in another file. */
  static boolean isEcho(Resource.Diagnostic error, Source source, Project project) {
    return error instanceof AbstractDiagnostic detail
        && SyntaxCode.UNRESOLVED_REFERENCE.id().equals(detail.getCode())
        && (origins(project).stream().anyMatch(file -> !file.equals(source.resource().getURI()))
            || isOfScenario(source, project));
  }

  /** Scenarios name the parts of campaigns of other files, too. */
  private static boolean isOfScenario(Source source, Project project) {
    return !Scenarios.in(source.resource()).isEmpty()
        && project.sources().stream().anyMatch(other -> other != source && !other.isParsed());
  }
}
