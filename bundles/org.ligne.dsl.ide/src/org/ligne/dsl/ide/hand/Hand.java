package org.ligne.dsl.ide.hand;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.ligne.compiler.load.Project;
import org.ligne.dsl.ide.project.LiveProject;
import org.ligne.dsl.ide.project.Projects;
import org.ligne.dsl.ide.project.Uris;

/**
 * Changes of plans by hand, for a client in the same process. All methods may be called from any
 * thread and return at once; answers are about the texts as the server was told them, unsaved ones
 * included. A client that has typed meanwhile throws an answer away and asks again. An answer fails
 * only with a cancellation, when the texts change while it is being found.
 */
public final class Hand {
  private final IRequestManager requests;
  private final Projects projects;
  private final Uris uris;
  private final Rewriter rewriter;
  private final Whereabouts whereabouts;

  /** The hand of a server. */
  public Hand(
      IRequestManager requests,
      Projects projects,
      Uris uris,
      Rewriter rewriter,
      Whereabouts whereabouts) {
    this.requests = requests;
    this.projects = projects;
    this.uris = uris;
    this.rewriter = rewriter;
    this.whereabouts = whereabouts;
  }

  /**
   * The edits for some wishes. They are one operation: what is wished for several entries of one
   * post is one edit.
   *
   * @param project the project's folder, or the file that is its own project
   */
  public CompletableFuture<Outcome> change(Path project, List<Change> changes) {
    return look(project, files -> rewriter.rewrite(files, changes), rewriter::noProject);
  }

  /**
   * Where the words of an entry, post or campaign stand; empty if it is gone.
   *
   * @param id of an entry, of a post ({@code Campaign/Post}), or the name of a campaign
   */
  public CompletableFuture<Optional<Spot>> find(Path project, String id) {
    return look(project, files -> whereabouts.find(files, id), Optional::empty);
  }

  /** What the texts of a project hold back: the part of the tray that is meant to be there. */
  public CompletableFuture<List<HeldEntry>> held(Path project) {
    return look(project, whereabouts::held, List::of);
  }

  /**
   * What the plan holds at a place of a file.
   *
   * @param uri the file's address as editors write it
   * @param offset the number of characters before the place
   */
  public CompletableFuture<Caret> at(String uri, int offset) {
    var address = uris.toUri(uri);
    return requests.runRead(
        cancel ->
            projects.all().stream()
                .map(project -> project.resource(address))
                .filter(file -> file != null)
                .findFirst()
                .map(file -> whereabouts.at(file, offset))
                .orElse(Caret.NOWHERE));
  }

  private <T> CompletableFuture<T> look(
      Path place, Function<ResourceSet, T> work, Supplier<T> none) {
    return requests.runRead(
        cancel ->
            projects.all().stream()
                .filter(each -> each.place().equals(place))
                .map(LiveProject::project)
                .filter(project -> project != null)
                .map(Project::resources)
                .findFirst()
                .map(work)
                .orElseGet(none));
  }
}
