package org.ligne.editor.outline;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ligne.editor.connection.Requests;
import org.ligne.editor.connection.UiThread;
import org.ligne.editor.symbols.SymbolNode;
import org.ligne.editor.text.LigneTextEditor;

/** Opens the outline over the active text. */
public final class ShowQuickOutline extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    LigneTextEditor editor =
        Adapters.adapt(HandlerUtil.getActiveEditor(event), LigneTextEditor.class);
    if (editor != null) {
      IDocument document = editor.viewer().getDocument();
      Requests.ask(
              document,
              (server, file) ->
                  server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(file)))
          .thenAccept(
              answer ->
                  UiThread.later(() -> open(editor, SymbolNode.of(answer.orElse(List.of())))));
    }
    return null;
  }

  private static void open(LigneTextEditor editor, List<SymbolNode> nodes) {
    if (editor.viewer() != null && editor.viewer().getTextWidget() != null) {
      new QuickOutline(editor, nodes).open();
    }
  }
}
