package org.ligne.ui.explorer;

import java.util.Optional;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.ILinkHelper;
import org.eclipse.ui.texteditor.ITextEditor;
import org.ligne.editor.connection.Positions;

/** While the explorer is linked with editors, a statement selected there is shown in its text. */
public final class EditorLink implements ILinkHelper {
  @Override
  public IStructuredSelection findSelection(IEditorInput input) {
    return Optional.ofNullable((IResource) ResourceUtil.getFile(input))
        .map(StructuredSelection::new)
        .orElse(StructuredSelection.EMPTY);
  }

  @Override
  public void activateEditor(IWorkbenchPage page, IStructuredSelection selection) {
    // What the explorer selected to go along with others is no wish to be led to a text.
    boolean wished = page.getActivePart() instanceof CommonNavigator;
    if (wished && selection.getFirstElement() instanceof Node node) {
      IEditorPart part = ResourceUtil.findEditor(page, node.file());
      if (part != null) {
        page.bringToTop(part);
        show(part, node);
      }
    }
  }

  private static void show(IEditorPart part, Node node) {
    ITextEditor editor = part.getAdapter(ITextEditor.class);
    if (editor != null) {
      var document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
      var name = Positions.region(document, node.symbol().getSelectionRange());
      editor.selectAndReveal(name.getOffset(), name.getLength());
    }
  }
}
