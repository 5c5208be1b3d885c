package org.ligne.compiler.media;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.load.Source;
import org.ligne.media.Reading;
import org.ligne.model.campaign.Media;
import org.ligne.platform.media.MediaFiles;
import org.ligne.platform.media.MediaReader;

/**
 * Opens the files of a project before anybody asks for them: several at a time, and with somebody
 * who may say that it takes too long.
 */
public final class Opening {
  /** More would only wait for the disk, and each needs memory of its own. */
  private static final int MOST_THREADS = 4;

  private static final long PATIENCE_MILLIS = 50;

  private final MediaReader reader;
  private final List<Path> files;
  private final Onlooker onlooker;

  private Opening(MediaReader reader, Set<Path> files, Onlooker onlooker) {
    this.reader = reader;
    this.files = List.copyOf(files);
    this.onlooker = onlooker;
  }

  /**
   * Opens all files that a project names.
   *
   * @throws CancellationException if the onlooker asks to stop
   */
  public static void of(Project project, Onlooker onlooker) {
    Set<Path> files = new LinkedHashSet<>();
    project.ownSources().stream().map(Source::content).forEach(text -> collect(text, files));
    MediaReader reader = MediaFiles.reader(project.resources());
    new Opening(reader, files, onlooker).run();
  }

  private static void collect(EObject text, Set<Path> files) {
    if (text != null) {
      for (Media medium : EcoreUtil2.getAllContentsOfType(text, Media.class)) {
        files.addAll(MediaFiles.files(medium));
      }
    }
  }

  private void run() {
    if (files.isEmpty()) {
      return;
    }
    int threads = Math.min(Math.min(MOST_THREADS, files.size()), cores());
    ExecutorService pool = Executors.newFixedThreadPool(threads, Opening::thread);
    try {
      await(pool);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    } finally {
      pool.shutdownNow();
    }
  }

  private static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "ligne-media");
    thread.setDaemon(true);
    return thread;
  }

  private void await(ExecutorService pool) throws InterruptedException {
    CompletionService<Optional<Reading>> running = new ExecutorCompletionService<>(pool);
    List<Future<Optional<Reading>>> all = new ArrayList<>();
    files.forEach(file -> all.add(running.submit(() -> reader.read(file))));
    for (int done = 0; done < all.size(); ) {
      if (onlooker.isCancelled()) {
        throw new CancellationException();
      }
      Future<Optional<Reading>> one = running.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      if (one != null) {
        finish(one);
        onlooker.opened(++done, all.size());
      }
    }
  }

  /** What fails here is a defect of ours, and fails the check that asks for the file. */
  private static void finish(Future<Optional<Reading>> one) throws InterruptedException {
    try {
      one.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
