package org.ligne.ui.why;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.ligne.compiler.Diagnostic;
import org.ligne.editor.connection.Uris;
import org.ligne.editor.diagnostics.Problem;
import org.ligne.editor.diagnostics.ProblemPublisher;
import org.ligne.editor.fix.Fix;
import org.ligne.editor.fix.Fixes;

/** What would mend the conflict that keeps an entry from having a slot. */
final class Repairs {
  private Repairs() {}

  /** The repairs, the cheapest first, each tried; none where there is no conflict any more. */
  static CompletableFuture<List<Fix>> of(Found found) {
    return found
        .conflict()
        .flatMap(each -> asked(found, each.diagnostic()))
        .orElseGet(() -> CompletableFuture.completedFuture(List.of()));
  }

  private static Optional<CompletableFuture<List<Fix>>> asked(Found found, Diagnostic told) {
    String uri = Uris.of(found.picture().planning().file(told));
    return ProblemPublisher.get().problems(uri).stream()
        .filter(each -> isSame(each, told))
        .findFirst()
        .map(each -> Fixes.of(uri, each).thenApply(fixes -> fixes.orElse(List.of())));
  }

  private static boolean isSame(Problem problem, Diagnostic told) {
    return problem.code().equals(told.code()) && problem.message().equals(told.message());
  }
}
