package org.ligne.editor.fix;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.ligne.editor.connection.Requests;
import org.ligne.editor.diagnostics.Problem;

/** Asks the server what can be mended or improved. */
public final class Fixes {
  private Fixes() {}

  /** Everything offered for a range of an open document and the problems there. */
  public static CompletableFuture<Optional<List<Fix>>> of(
      IDocument document, Range range, List<Problem> problems) {
    return Requests.ask(
        document,
        (server, identifier) ->
            server
                .getTextDocumentService()
                .codeAction(new CodeActionParams(identifier, range, context(problems)))
                .thenApply(Fixes::sorted));
  }

  /** What mends a problem of a file, open or not. */
  public static CompletableFuture<Optional<List<Fix>>> of(String uri, Problem problem) {
    CodeActionParams asked =
        new CodeActionParams(
            new TextDocumentIdentifier(uri), problem.range(), context(List.of(problem)));
    return Requests.ask(
        server ->
            server
                .getTextDocumentService()
                .codeAction(asked)
                .thenApply(offered -> sorted(offered).stream().filter(Fix::isQuickFix).toList()));
  }

  /** What is offered of a kind for a whole document. */
  static CompletableFuture<Optional<List<Fix>>> of(
      IDocument document, Range range, List<Problem> problems, String kind) {
    CodeActionContext context = context(problems);
    context.setOnly(List.of(kind));
    return Requests.ask(
        document,
        (server, identifier) ->
            server
                .getTextDocumentService()
                .codeAction(new CodeActionParams(identifier, range, context))
                .thenApply(Fixes::sorted));
  }

  private static CodeActionContext context(List<Problem> problems) {
    return new CodeActionContext(problems.stream().map(Problem::diagnostic).toList());
  }

  /** Fixes before improvements, the preferred ones first, else as the server has them. */
  private static List<Fix> sorted(List<Either<Command, CodeAction>> offered) {
    return offered == null
        ? List.of()
        : offered.stream()
            .map(Fix::of)
            .sorted(
                Comparator.comparing((Fix fix) -> !fix.isQuickFix())
                    .thenComparing(fix -> !fix.isPreferred()))
            .toList();
  }
}
