package org.ligne.editor.mining;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.ligne.editor.connection.Requests;
import org.ligne.editor.preferences.Preferences;

/** The server's code lenses, each on a line of its own above its statement. */
public final class LensMinings extends AbstractCodeMiningProvider {
  @Override
  public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(
      ITextViewer viewer, IProgressMonitor monitor) {
    if (!Preferences.isOn(Preferences.LENSES)) {
      return CompletableFuture.completedFuture(List.of());
    }
    var document = viewer.getDocument();
    return Requests.ask(
            document,
            (server, file) -> server.getTextDocumentService().codeLens(new CodeLensParams(file)))
        .thenApply(lenses -> minings(document, List.copyOf(lenses.orElse(List.of()))));
  }

  private List<LensMining> minings(IDocument document, List<CodeLens> lenses) {
    List<LensMining> minings = new ArrayList<>();
    for (var lens : lenses) {
      try {
        minings.add(new LensMining(lens, document, this));
      } catch (BadLocationException e) {
        return List.of(); // The text was changed meanwhile; the next change asks again.
      }
    }
    return minings;
  }
}
