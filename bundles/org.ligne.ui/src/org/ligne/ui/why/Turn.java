package org.ligne.ui.why;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.ligne.editor.connection.UiThread;

/**
 * Questions that are answered in the background, of which only the latest counts: an earlier one is
 * called off, or its answer dropped. UI thread only.
 *
 * @param <T> what an answer is
 */
final class Turn<T> {
  private final Consumer<T> told;
  private Job current;

  /** Takes who is told of answers, on the UI thread. */
  Turn(Consumer<T> told) {
    this.told = told;
  }

  /** Asks. */
  void ask(String name, Supplier<T> work) {
    cancel();
    Job[] own = new Job[1];
    ICoreRunnable look =
        monitor -> {
          T found = work.get();
          if (!monitor.isCanceled()) {
            UiThread.later(() -> end(own[0], found));
          }
        };
    own[0] = Job.createSystem(name, look);
    own[0].setPriority(Job.SHORT);
    current = own[0];
    current.schedule();
  }

  private void end(Job job, T found) {
    if (job == current) {
      told.accept(found);
    }
  }

  /** Calls off what is still asked. */
  void cancel() {
    if (current != null) {
      current.cancel();
      current = null;
    }
  }
}
