package org.ligne.ui.picture;

import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.lsp4j.Location;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.ligne.dsl.ide.hand.Spot;
import org.ligne.editor.connection.LanguageServices;
import org.ligne.editor.connection.Locations;
import org.ligne.editor.connection.Log;
import org.ligne.editor.connection.StatusMessage;
import org.ligne.ui.base.PlanProjects;

/** Leads from an entry to its words in the text. */
public final class Reveal {
  private Reveal() {}

  /** Opens the text of an entry, a post or a campaign and goes to it. Returns at once. */
  public static void inText(IProject project, String id) {
    PlanProjects.folder(project)
        .ifPresent(
            folder ->
                LanguageServices.get()
                    .server()
                    .thenCompose(server -> server.hand().find(folder, id))
                    .whenComplete(Reveal::found));
  }

  /** Opens the text of a statement and goes to it. */
  static void inText(Statement statement) {
    Locations.open(statement.getAdapter(Location.class));
  }

  private static void found(Optional<Spot> spot, Throwable failure) {
    if (failure != null) {
      Log.error("An entry could not be found in the texts", failure);
    } else if (PlatformUI.isWorkbenchRunning()) {
      PlatformUI.getWorkbench()
          .getDisplay()
          .asyncExec(
              () ->
                  spot.ifPresentOrElse(
                      Reveal::show, () -> StatusMessage.show(Messages.gone, true)));
    }
  }

  private static void show(Spot spot) {
    Optional<IEditorPart> part = Locations.open(spot.uri());
    ITextEditor editor = part.map(each -> each.getAdapter(ITextEditor.class)).orElse(null);
    if (editor != null) {
      // What is selected would be overwritten by the next key: a whole post.
      editor.selectAndReveal(spot.offset(), 0);
    }
  }
}
