package org.ligne.dsl.ide.project;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.ligne.compiler.media.MediaCache;
import org.ligne.media.Reading;
import org.ligne.media.shelf.MediaShelf;
import org.ligne.platform.media.MediaReader;

/**
 * What is known of files of media while plans are edited. Nobody waits for a file: what is not
 * known yet is found out in the background and told to listeners.
 */
@Singleton
public final class ShelvedMedia implements MediaReader {
  private static final int THREADS = 2;
  private static final long IDLE_SECONDS = 10;

  /** How long a file that is asked for again and again is not looked at. */
  private static final Duration FRESH = Duration.ofSeconds(3);

  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          THREADS,
          THREADS,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          ShelvedMedia::thread);
  private final AtomicInteger looks = new AtomicInteger();
  private final MediaShelf shelf;

  @Inject
  ShelvedMedia(MediaCache cache) {
    threads.allowCoreThreadTimeOut(true);
    shelf = new MediaShelf(cache.reader(), this::look, System::nanoTime, FRESH);
  }

  private void look(Runnable work) {
    looks.incrementAndGet();
    try {
      threads.execute(
          () -> {
            try {
              work.run();
            } finally {
              looks.decrementAndGet();
            }
          });
    } catch (RejectedExecutionException e) {
      looks.decrementAndGet();
      throw e; // The shelf knows what to do about it.
    }
  }

  /** Whether nothing is being found out, and all that was has been told. */
  public boolean isQuiet() {
    return looks.get() == 0;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "ligne-media");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    return thread;
  }

  @Override
  public Optional<Reading> read(Path file) {
    return shelf.ask(file);
  }

  /** Says that a file may be another than before. */
  public void changed(Path file) {
    shelf.changed(file);
  }

  /** Forgets the files of a folder that nobody looks at any more. */
  void forget(Path folder) {
    shelf.forget(folder);
  }

  /** Tells of what is found out from now on, on a thread of its own. */
  public void addListener(MediaShelf.Listener listener) {
    shelf.addListener(listener);
  }

  /** Ends all work in the background for good. */
  public void shutdown() {
    threads.shutdownNow();
  }
}
