package org.ligne.dsl.ide.server;

import java.util.List;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;

/** Changes no good editor would send. */
final class Changes {
  private Changes() {}

  static DidChangeTextDocumentParams of(String uri, int version, Range range, String text) {
    return new DidChangeTextDocumentParams(
        new VersionedTextDocumentIdentifier(uri, version),
        List.of(new TextDocumentContentChangeEvent(range, text)));
  }
}
