package org.ligne.editor.navigation;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.hyperlink.MultipleHyperlinkPresenter;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.ligne.editor.connection.Locations;
import org.ligne.editor.connection.StatusMessage;
import org.ligne.editor.connection.UiThread;

/** Goes to the declaration of the name at the caret; asks which one if there are several. */
public final class OpenDeclarationHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) {
    if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor
        && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
      IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
      int offset = selection.getOffset();
      Declarations.of(document, offset)
          .thenAccept(found -> UiThread.later(() -> open(editor, document, offset, found)));
    }
    return null;
  }

  private static void open(
      ITextEditor editor,
      IDocument document,
      int offset,
      Optional<List<Declarations.Target>> found) {
    List<Declarations.Target> targets = found.orElse(List.of());
    switch (targets.size()) {
      case 0 -> StatusMessage.show(Messages.noDeclaration, true);
      case 1 -> Locations.open(targets.getFirst().uri(), targets.getFirst().range());
      default -> choose(editor, document, offset, targets);
    }
  }

  private static void choose(
      ITextEditor editor, IDocument document, int offset, List<Declarations.Target> targets) {
    ITextViewer viewer = editor.getAdapter(ITextViewer.class);
    IRegion word = Words.at(document, offset);
    MultipleHyperlinkPresenter presenter = new MultipleHyperlinkPresenter((RGB) null);
    IHyperlink[] links =
        targets.stream()
            .map(target -> new DeclarationLink(word, target))
            .toArray(IHyperlink[]::new);
    presenter.install(viewer);
    presenter.showHyperlinks(links, true);
  }
}
