package org.ligne.planning.bound;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.ligne.planning.Progress;

/**
 * Work that seldom asks whether to go on, such as writing a large model for a solver: it is done on
 * a thread of its own, while this one asks, and leaves it behind when it is to end. It then ends by
 * itself when it asks next. It must touch nothing that others change.
 */
final class Aside {
  private static final long GLANCE_MILLIS = 20;

  private Aside() {}

  /**
   * What the work comes to; empty if whoever looks on has enough before.
   *
   * @throws CancellationException if whoever looks on says so
   * @throws ExecutionException if the work fails
   */
  static <T> Optional<T> of(Function<Progress, T> work, Progress progress)
      throws ExecutionException {
    AtomicBoolean stopped = new AtomicBoolean();
    FutureTask<T> task = new FutureTask<>(() -> work.apply(new Stop(stopped)));
    Thread.ofPlatform().daemon().name("ligne-prover").start(task);
    try {
      while (!progress.isCancelled() && !progress.isEnough()) {
        try {
          return Optional.of(task.get(GLANCE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
          continue; // There is time to ask again.
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (CancellationException) new CancellationException("interrupted").initCause(e);
    } finally {
      stopped.set(true);
    }
    progress.checkpoint();
    return Optional.empty();
  }

  /** Tells the work when nobody waits for it any more. */
  private record Stop(AtomicBoolean stopped) implements Progress {
    @Override
    public boolean isCancelled() {
      return stopped.get();
    }

    @Override
    public void worked(int placed, int entries) {
      // Entries do not find a place here.
    }
  }
}
