package org.ligne.ui.picture;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.resources.IProject;
import org.eclipse.ui.PlatformUI;
import org.ligne.dsl.ide.hand.Change;
import org.ligne.dsl.ide.hand.Outcome;
import org.ligne.editor.connection.LanguageServices;
import org.ligne.editor.connection.Log;
import org.ligne.editor.connection.StatusMessage;
import org.ligne.editor.connection.WorkspaceEdits;
import org.ligne.ui.base.PlanProjects;

/**
 * Changes plans by hand: has the server find the edits of the texts and applies them, as one step
 * of undo in each open text. What cannot be done, or will be wrong, is told in the status line.
 */
public final class HandWork {
  private HandWork() {}

  /**
   * Does some changes as one. Returns at once; done once the texts are changed or it was told why
   * not.
   */
  public static CompletableFuture<Boolean> change(IProject project, List<Change> changes) {
    Optional<Path> folder = PlanProjects.folder(project);
    if (changes.isEmpty() || folder.isEmpty()) {
      return CompletableFuture.completedFuture(false);
    }
    CompletableFuture<Boolean> done = new CompletableFuture<>();
    LanguageServices.get()
        .server()
        .thenCompose(server -> server.hand().change(folder.get(), changes))
        .whenComplete((outcome, failure) -> later(() -> end(outcome, failure, done)));
    return done;
  }

  /**
   * What some changes would come to; nothing is changed. Answers on a thread of the server; fails
   * if the texts change meanwhile.
   */
  static CompletableFuture<Outcome> foresee(IProject project, List<Change> changes) {
    return PlanProjects.folder(project)
        .map(
            folder ->
                LanguageServices.get()
                    .server()
                    .thenCompose(server -> server.hand().change(folder, changes)))
        .orElseGet(() -> CompletableFuture.failedFuture(new CancellationException()));
  }

  private static void end(Outcome outcome, Throwable failure, CompletableFuture<Boolean> done) {
    if (failure != null) {
      Log.error("A change by hand failed", failure);
      done.complete(false);
    } else {
      done.complete(apply(outcome));
    }
  }

  private static boolean apply(Outcome outcome) {
    if (outcome instanceof Outcome.Refusal refusal) {
      StatusMessage.show(refusal.reason(), true);
      return false;
    }
    Outcome.Rewritten rewritten = (Outcome.Rewritten) outcome;
    HandUndo.note(rewritten.edit());
    boolean applied = WorkspaceEdits.apply(rewritten.edit(), rewritten.title());
    if (applied) {
      tell(rewritten);
    }
    return applied;
  }

  /** One reason fits the status line; of several each is told with its entry. */
  private static void tell(Outcome.Rewritten rewritten) {
    if (rewritten.refused().size() > 1) {
      Refusals.tell(rewritten.refused());
    }
    Optional<String> said =
        rewritten.refused().stream()
            .map(Outcome.Refusal::reason)
            .findFirst()
            .or(() -> rewritten.warnings().stream().map(Outcome.Warning::text).findFirst());
    StatusMessage.show(said.orElse(rewritten.title()), said.isPresent());
  }

  private static void later(Runnable work) {
    if (PlatformUI.isWorkbenchRunning()) {
      PlatformUI.getWorkbench().getDisplay().asyncExec(work);
    }
  }
}
