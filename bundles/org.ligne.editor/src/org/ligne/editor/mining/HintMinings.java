package org.ligne.editor.mining;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Range;
import org.ligne.editor.connection.Requests;
import org.ligne.editor.preferences.Preferences;

/**
 * The server's inlay hints, between the words they explain: those in sight alone. A long plan has
 * thousands of them, and {@link MiningUpdates} has them asked for again when others come in sight.
 */
public final class HintMinings extends AbstractCodeMiningProvider {
  @Override
  public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(
      ITextViewer viewer, IProgressMonitor monitor) {
    if (!Preferences.isOn(Preferences.HINTS)) {
      return CompletableFuture.completedFuture(List.of());
    }
    var document = viewer.getDocument();
    return Part.inSightAsync(viewer)
        .thenCompose(part -> ask(document, part.withPages().range()))
        .thenApply(hints -> minings(document, List.copyOf(hints.orElse(List.of()))));
  }

  private static CompletableFuture<Optional<List<InlayHint>>> ask(IDocument document, Range part) {
    return Requests.ask(
        document,
        (server, file) ->
            server.getTextDocumentService().inlayHint(new InlayHintParams(file, part)));
  }

  private List<HintMining> minings(IDocument document, List<InlayHint> hints) {
    return hints.stream().map(hint -> new HintMining(hint, document, this)).toList();
  }
}
