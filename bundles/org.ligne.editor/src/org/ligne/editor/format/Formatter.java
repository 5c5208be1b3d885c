package org.ligne.editor.format;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.ligne.editor.connection.Positions;
import org.ligne.editor.connection.Requests;

/** Asks the server how a text should be laid out. Answers are about the text as it is. */
final class Formatter {
  private static final FormattingOptions OPTIONS = new FormattingOptions(2, true);

  private Formatter() {}

  /** What to change in the whole text; empty if the server does not know the document. */
  static CompletableFuture<Optional<List<? extends TextEdit>>> all(IDocument document) {
    return Requests.ask(
        document,
        (server, file) ->
            server
                .getTextDocumentService()
                .formatting(new DocumentFormattingParams(file, OPTIONS))
                .thenApply(List::copyOf));
  }

  /** What to change in the lines of a region. */
  static CompletableFuture<Optional<List<? extends TextEdit>>> part(
      IDocument document, IRegion region) {
    var range = Positions.range(document, region);
    return Requests.ask(
        document,
        (server, file) ->
            server
                .getTextDocumentService()
                .rangeFormatting(new DocumentRangeFormattingParams(file, OPTIONS, range))
                .thenApply(List::copyOf));
  }
}
