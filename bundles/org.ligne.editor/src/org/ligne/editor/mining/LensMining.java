package org.ligne.editor.mining;

import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.eclipse.lsp4j.CodeLens;
import org.ligne.editor.connection.Requests;

/** One code lens. What it says may come later than that it is there. */
final class LensMining extends LineHeaderCodeMining {
  private final CodeLens lens;

  LensMining(CodeLens lens, IDocument document, ICodeMiningProvider provider)
      throws BadLocationException {
    super(lens.getRange().getStart().getLine(), document, provider);
    this.lens = lens;
    show(lens);
  }

  private void show(CodeLens resolved) {
    if (resolved.getCommand() != null) {
      setLabel(resolved.getCommand().getTitle());
    }
  }

  @Override
  protected CompletableFuture<Void> doResolve(ITextViewer viewer, IProgressMonitor monitor) {
    if (lens.getCommand() != null) {
      return CompletableFuture.completedFuture(null);
    }
    return Requests.ask(server -> server.getTextDocumentService().resolveCodeLens(lens))
        .thenAccept(resolved -> resolved.ifPresent(this::show));
  }
}
