package org.ligne.ui.picture;

import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.ui.IWorkbenchPart;
import org.ligne.editor.text.LigneTextEditor;
import org.ligne.ui.base.CurrentProject;
import org.ligne.ui.visual.SceneCanvas;

/**
 * The picture that is in front in a part of the workbench. UI thread only.
 *
 * @param canvas what shows it
 * @param name what people call it, such as that of its tab
 * @param project whose plan it shows
 */
public record Front(SceneCanvas canvas, String name, IProject project) {

  /** The picture in front, once it is drawn; empty if there is none. */
  public static Optional<Front> of(IWorkbenchPart part) {
    Optional<Front> front =
        switch (part) {
          case PlanView view -> view.pane().front(view.canvas(), view.getTitle());
          case LigneTextEditor editor when editor.pages() != null -> page(editor);
          case null -> Optional.empty();
          default -> other(part);
        };
    return front.filter(each -> each.canvas().scene().isPresent());
  }

  /** Other parts say what canvas they have, if they have one. */
  private static Optional<Front> other(IWorkbenchPart part) {
    SceneCanvas canvas = part.getAdapter(SceneCanvas.class);
    return canvas == null
        ? Optional.empty()
        : CurrentProject.get().map(project -> new Front(canvas, part.getTitle(), project));
  }

  private static Optional<Front> page(LigneTextEditor editor) {
    String tab = editor.pages().control().getSelection().getText();
    return editor
        .pages()
        .picture()
        .filter(PlanPage.class::isInstance)
        .map(PlanPage.class::cast)
        .flatMap(page -> page.pane().front(page.canvas(), tab));
  }
}
