package org.ligne.dsl.ide.completion;

import com.google.inject.Singleton;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;

/** What the editor at the other end can do with proposals. Any thread may ask. */
@Singleton
public class ClientFeatures {
  private volatile boolean snippets;

  /** Takes over what an editor says of itself; the capabilities may be null. */
  public void set(ClientCapabilities capabilities) {
    snippets =
        Optional.ofNullable(capabilities)
            .map(ClientCapabilities::getTextDocument)
            .map(TextDocumentClientCapabilities::getCompletion)
            .map(CompletionCapabilities::getCompletionItem)
            .map(CompletionItemCapabilities::getSnippetSupport)
            .orElse(false);
  }

  /** Whether inserted texts may hold stops to jump to. */
  public boolean snippets() {
    return snippets;
  }
}
