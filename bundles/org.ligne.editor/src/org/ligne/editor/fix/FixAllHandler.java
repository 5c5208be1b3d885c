package org.ligne.editor.fix;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.ligne.editor.connection.Documents;
import org.ligne.editor.connection.Positions;
import org.ligne.editor.connection.StatusMessage;
import org.ligne.editor.connection.UiThread;
import org.ligne.editor.diagnostics.ShownProblems;

/** Mends everything in a file that can be mended in one obvious way. */
public final class FixAllHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) {
    if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor && editor.isEditable()) {
      IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
      IAnnotationModel model =
          editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
      long version = Documents.version(document);
      Range all = Positions.range(document, 0, document.getLength());
      Fixes.of(document, all, ShownProblems.all(model), CodeActionKind.SourceFixAll)
          .thenAccept(
              found -> UiThread.later(() -> apply(document, version, found.orElse(List.of()))));
    }
    return null;
  }

  private static void apply(IDocument document, long version, List<Fix> fixes) {
    if (fixes.isEmpty()) {
      StatusMessage.show(Messages.nothingToFixAll, false);
    } else if (Documents.version(document) == version) {
      fixes.getFirst().apply();
      StatusMessage.show(NLS.bind(Messages.fixedAll, fixes.getFirst().title()), false);
    }
  }
}
