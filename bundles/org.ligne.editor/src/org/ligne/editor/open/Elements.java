package org.ligne.editor.open;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.ligne.editor.connection.Requests;

/** Asks the server for elements by a part of their names. */
final class Elements {
  private Elements() {}

  /** Elements of all projects and the shipped platforms, the best first; never fails. */
  static CompletableFuture<List<Element>> like(String part) {
    WorkspaceSymbolParams question = new WorkspaceSymbolParams(part);
    return Requests.ask(server -> server.getWorkspaceService().symbol(question))
        .thenApply(
            answer ->
                answer
                    .map(found -> found.isRight() ? found.getRight() : null)
                    .map(List::copyOf)
                    .map(found -> found.stream().map(Element::new).toList())
                    .orElse(List.of()));
  }
}
