package org.ligne.dsl.ide.server;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.apache.log4j.Logger;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.ligne.dsl.ide.project.Projects;
import org.ligne.media.Reading;
import org.ligne.media.shelf.MediaShelf;

/**
 * Has plans checked again when it is found out what their media are. News of a moment are taken
 * together, since a first look at a project finds many. Checking again is a reader's work: whoever
 * types breaks it off, and it is taken up a moment later.
 */
final class MediaNews implements MediaShelf.Listener {
  private static final Logger LOG = Logger.getLogger(MediaNews.class);
  private static final long MOMENT_MILLIS = 150;

  private final IRequestManager requests;
  private final Projects projects;
  private final Executor later =
      CompletableFuture.delayedExecutor(MOMENT_MILLIS, TimeUnit.MILLISECONDS);
  private Set<Path> news = new HashSet<>();
  private int telling;

  MediaNews(IRequestManager requests, Projects projects) {
    this.requests = requests;
    this.projects = projects;
  }

  @Override
  public void read(Path file, Reading reading) {
    add(Set.of(file));
  }

  @Override
  public void failed(Path file, RuntimeException defect) {
    LOG.error("A file of media could not be judged: " + file.getFileName(), defect);
  }

  private synchronized void add(Set<Path> files) {
    if (news.isEmpty()) {
      later.execute(this::tell);
    }
    news.addAll(files);
  }

  private synchronized Set<Path> take() {
    telling++;
    Set<Path> taken = news;
    news = new HashSet<>();
    return taken;
  }

  /** Whether all news have been told. */
  synchronized boolean isQuiet() {
    return news.isEmpty() && telling == 0;
  }

  private void tell() {
    Set<Path> taken = take();
    CompletableFuture<Void> told =
        requests.runRead(
            cancel -> {
              projects.mediaRead(taken, cancel);
              return null;
            });
    told.whenComplete((nothing, failure) -> finish(taken, failure));
  }

  private synchronized void finish(Set<Path> taken, Throwable failure) {
    telling--;
    if (failure != null && isBrokenOff(failure)) {
      add(taken);
    } else if (failure != null) {
      LOG.error("Plans could not be checked with their media", failure);
    }
  }

  private static boolean isBrokenOff(Throwable failure) {
    return failure instanceof CancellationException
        || failure.getCause() instanceof CancellationException;
  }
}
