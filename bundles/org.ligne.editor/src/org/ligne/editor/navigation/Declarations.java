package org.ligne.editor.navigation;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.ligne.editor.connection.Positions;
import org.ligne.editor.connection.Requests;

/** Asks where a name is declared. */
final class Declarations {
  private Declarations() {}

  /**
   * A place to go to.
   *
   * @param origin the name that leads there; null if only the place is known
   */
  record Target(String uri, Range range, Range origin) {}

  /** The places a name leads to; those of a declaration itself are none. */
  static CompletableFuture<Optional<List<Target>>> of(IDocument document, int offset) {
    return Requests.ask(
        document,
        (server, identifier) ->
            server
                .getTextDocumentService()
                .definition(new DefinitionParams(identifier, Positions.of(document, offset)))
                .thenApply(Declarations::targets));
  }

  private static List<Target> targets(
      Either<List<? extends Location>, List<? extends LocationLink>> answer) {
    if (answer == null) {
      return List.of();
    }
    return answer.map(
        locations -> locations.stream().map(Declarations::target).toList(),
        links -> links.stream().map(Declarations::target).toList());
  }

  private static Target target(Location location) {
    return new Target(location.getUri(), location.getRange(), null);
  }

  private static Target target(LocationLink link) {
    return new Target(
        link.getTargetUri(), link.getTargetSelectionRange(), link.getOriginSelectionRange());
  }
}
