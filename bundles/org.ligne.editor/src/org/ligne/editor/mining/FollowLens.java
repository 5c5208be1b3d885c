package org.ligne.editor.mining;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.swt.widgets.Display;
import org.ligne.editor.connection.Requests;
import org.ligne.editor.edit.EditorHandler;
import org.ligne.editor.edit.Place;

/** Does by keys what a click on the lens of the statement at the caret does. */
public final class FollowLens extends EditorHandler {

  @Override
  protected void run(Place place) {
    IDocument document = place.document();
    int caret = place.region().getOffset();
    Display display = place.viewer().getTextWidget().getDisplay();
    Requests.ask(
            document,
            (server, file) -> server.getTextDocumentService().codeLens(new CodeLensParams(file)))
        .thenApply(all -> LensAt.caret(document, caret, List.copyOf(all.orElse(List.of()))))
        .thenCompose(FollowLens::resolved)
        .thenAccept(lens -> display.asyncExec(() -> follow(place, lens)));
  }

  private static CompletableFuture<Optional<CodeLens>> resolved(Optional<CodeLens> lens) {
    return lens.isEmpty()
        ? CompletableFuture.completedFuture(lens)
        : Requests.ask(server -> server.getTextDocumentService().resolveCodeLens(lens.get()));
  }

  private static void follow(Place place, Optional<CodeLens> lens) {
    lens.map(CodeLens::getCommand)
        .flatMap(LensCommand::of)
        .ifPresentOrElse(LensCommand::run, () -> place.refuse(Messages.noLens));
  }
}
