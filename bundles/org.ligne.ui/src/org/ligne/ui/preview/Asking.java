package org.ligne.ui.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import org.ligne.editor.connection.LanguageServices;
import org.ligne.editor.connection.Log;
import org.ligne.editor.connection.UiThread;
import org.ligne.ui.base.PlanProjects;
import org.ligne.ui.picture.PlannedEntry;
import org.ligne.visual.preview.Draft;
import org.ligne.visual.preview.Drafts;

/**
 * Asks the server for posts as the texts have them now. Only the answer to the latest question
 * counts. UI thread only.
 */
final class Asking {
  private final BiConsumer<PlannedEntry, List<Draft>> told;
  private int question;

  /** Takes who is told of answers, on the UI thread. */
  Asking(BiConsumer<PlannedEntry, List<Draft>> told) {
    this.told = told;
  }

  /** Asks; what the texts do not hold gives no drafts. */
  void ask(PlannedEntry entry) {
    int asked = ++question;
    PlanProjects.folder(entry.project())
        .ifPresentOrElse(folder -> ask(folder, entry, asked), () -> told.accept(entry, List.of()));
  }

  private void ask(Path folder, PlannedEntry entry, int asked) {
    LanguageServices.get()
        .server()
        .thenCompose(server -> server.look(folder, project -> Drafts.of(project, entry.id())))
        .whenComplete((found, failure) -> UiThread.later(() -> end(entry, asked, found, failure)));
  }

  private void end(PlannedEntry entry, int asked, Optional<List<Draft>> found, Throwable failure) {
    if (asked != question) {
      return;
    }
    if (failure == null) {
      told.accept(entry, found.orElse(List.of()));
    } else if (!isCancelled(failure)) {
      Log.error("A post could not be read off the texts", failure);
    }
  }

  /** The texts changed while they were looked at: whoever follows them asks again. */
  private static boolean isCancelled(Throwable failure) {
    return failure instanceof CancellationException
        || failure instanceof CompletionException
            && failure.getCause() instanceof CancellationException;
  }
}
