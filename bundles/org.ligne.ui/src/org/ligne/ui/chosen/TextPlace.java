package org.ligne.ui.chosen;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.lsp4j.Position;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.ide.ResourceUtil;
import org.ligne.editor.connection.Positions;
import org.ligne.editor.connection.Uris;
import org.ligne.editor.symbols.SymbolNode;
import org.ligne.editor.text.LigneTextEditor;
import org.ligne.ui.base.PlanProjects;
import org.ligne.ui.explorer.Node;

/**
 * A place in a text of a project of plans.
 *
 * @param project the project
 * @param uri the address of the text
 * @param place the place
 */
record TextPlace(IProject project, String uri, Position place) {

  /** A place in the text of an editor; empty if it is of no project. */
  static Optional<TextPlace> of(LigneTextEditor editor, int offset) {
    var document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
    return document == null
        ? Optional.empty()
        : of(ResourceUtil.getFile(editor.getEditorInput()), Positions.of(document, offset));
  }

  /** Where a node of the explorer or of the outline stands; empty for anything else. */
  static Optional<TextPlace> of(IWorkbenchPart part, Object selected) {
    return switch (selected) {
      case Node node -> of(node.file(), node.symbol().getSelectionRange().getStart());
      case SymbolNode node when part != null ->
          of(outlined(part), node.symbol().getSelectionRange().getStart());
      case null, default -> Optional.empty();
    };
  }

  /** The outline shows the text in front. */
  private static IFile outlined(IWorkbenchPart part) {
    IEditorPart editor = part.getSite().getPage().getActiveEditor();
    return editor == null ? null : ResourceUtil.getFile(editor.getEditorInput());
  }

  private static Optional<TextPlace> of(IFile file, Position place) {
    return PlanProjects.of(file)
        .flatMap(project -> Uris.of(file).map(uri -> new TextPlace(project, uri, place)));
  }
}
