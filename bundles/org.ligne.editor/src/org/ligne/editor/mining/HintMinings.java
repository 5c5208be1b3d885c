package org.ligne.editor.mining;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.ligne.editor.connection.Positions;
import org.ligne.editor.connection.Requests;
import org.ligne.editor.preferences.Preferences;

/** The server's inlay hints, between the words they explain. */
public final class HintMinings extends AbstractCodeMiningProvider {
  @Override
  public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(
      ITextViewer viewer, IProgressMonitor monitor) {
    if (!Preferences.isOn(Preferences.HINTS)) {
      return CompletableFuture.completedFuture(List.of());
    }
    var document = viewer.getDocument();
    var all = Positions.range(document, 0, document.getLength());
    return Requests.ask(
            document,
            (server, file) ->
                server.getTextDocumentService().inlayHint(new InlayHintParams(file, all)))
        .thenApply(hints -> minings(document, List.copyOf(hints.orElse(List.of()))));
  }

  private List<HintMining> minings(IDocument document, List<InlayHint> hints) {
    return hints.stream().map(hint -> new HintMining(hint, document, this)).toList();
  }
}
