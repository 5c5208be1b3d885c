package org.ligne.editor.fix;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.ligne.editor.connection.Requests;
import org.ligne.editor.connection.Uris;
import org.ligne.editor.diagnostics.Problem;
import org.ligne.editor.diagnostics.ProblemPublisher;
import org.ligne.editor.project.PlanMarkers;

/**
 * Offers the fixes of a problem in the Problems view, whether its file is open or not, and the ways
 * to other places it is about.
 */
public final class FixResolutions implements IMarkerResolutionGenerator2 {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @Override
  public boolean hasResolutions(IMarker marker) {
    return problem(marker).isPresent();
  }

  @Override
  public IMarkerResolution[] getResolutions(IMarker marker) {
    Stream<IMarkerResolution> fixes = fixes(marker).stream().map(fix -> new MarkerFix(marker, fix));
    Stream<IMarkerResolution> places =
        problem(marker).stream().flatMap(each -> each.related().stream()).map(MarkerGoTo::new);
    return Stream.concat(fixes, places).toArray(IMarkerResolution[]::new);
  }

  /** What mends the problem of a marker; nothing if it is gone already. */
  static List<Fix> fixes(IMarker marker) {
    Optional<String> uri = Uris.of(marker.getResource());
    return uri.flatMap(
            place ->
                problem(marker).flatMap(known -> Requests.await(Fixes.of(place, known), PATIENCE)))
        .orElse(List.of());
  }

  /** The problem that a marker stands for, as the server sees it now. */
  private static Optional<Problem> problem(IMarker marker) {
    String code = marker.getAttribute(PlanMarkers.CODE, "");
    String message = marker.getAttribute(IMarker.MESSAGE, "");
    int line = marker.getAttribute(IMarker.LINE_NUMBER, 0) - 1;
    return Uris.of(marker.getResource()).map(ProblemPublisher.get()::problems).stream()
        .flatMap(List::stream)
        .filter(known -> known.code().equals(code) && known.message().equals(message))
        .min((one, other) -> Integer.compare(far(one, line), far(other, line)));
  }

  private static int far(Problem problem, int line) {
    return Math.abs(problem.line() - line);
  }
}
