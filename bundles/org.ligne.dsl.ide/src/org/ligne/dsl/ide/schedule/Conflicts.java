package org.ligne.dsl.ide.schedule;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.emf.ecore.resource.Resource;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.Reported;
import org.ligne.dsl.ide.project.Uris;
import org.ligne.planning.conflict.Conflict;

/** Finds again the conflict a diagnostic was made from. Asking never waits. */
public final class Conflicts {
  @Inject private Schedules schedules;

  /**
   * The conflict the last planning of a file's project has told of.
   *
   * @param file the file the diagnostic is in
   * @param message the sentence shown, which tells two conflicts of one code apart
   * @param line the line it is shown at, from 1
   */
  public Optional<Conflict> find(Resource file, String code, String message, int line) {
    Path path = Uris.path(file.getURI());
    return schedules.latest(file).stream()
        .flatMap(
            planning ->
                planning.compilation().conflicts().stream()
                    .filter(each -> planning.file(each.diagnostic()).equals(path)))
        .filter(each -> says(each.diagnostic(), code, message))
        .min(Comparator.comparingInt(each -> Math.abs(each.diagnostic().line() - line)))
        .map(Reported::conflict);
  }

  private static boolean says(Diagnostic diagnostic, String code, String message) {
    return diagnostic.code().equals(code) && diagnostic.message().equals(message);
  }
}
