package org.ligne.dsl.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.junit.jupiter.api.Test;

/** Stops are for editors that say they can jump to them. */
class PlainEditorTest {

  private static boolean snippets(CompletionItemCapabilities item) {
    TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
    text.setCompletion(new CompletionCapabilities(item));
    ClientFeatures features = new ClientFeatures();
    features.set(new ClientCapabilities(null, text, null, null));
    return features.snippets();
  }

  @Test
  void stopsAreForEditorsThatWantThem() {
    assertTrue(snippets(new CompletionItemCapabilities(true)));
    assertFalse(snippets(new CompletionItemCapabilities(false)));
    assertFalse(snippets(new CompletionItemCapabilities()));
  }

  @Test
  void anEditorThatSaysNothingGetsPlainText() {
    ClientFeatures features = new ClientFeatures();
    features.set(null);
    assertEquals(false, features.snippets());
  }
}
