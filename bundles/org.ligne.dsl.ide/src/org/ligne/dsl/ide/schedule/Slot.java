package org.ligne.dsl.ide.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.ligne.compiler.load.Texts;

/** What is known and under way for one project. Guarded by the lock of {@link Schedules}. */
final class Slot {
  /** The last planning that gave schedules, or null. */
  Planning latest;

  /** Whether that planning is of the texts as they are now. */
  boolean current;

  /** The texts as they are now. */
  Texts texts;

  /** The planning under way or waiting, or null. */
  Run run;

  /** Its place in the queue. */
  Future<?> queued;

  /** Those who wait for the next result. */
  private List<CompletableFuture<Planning>> waiting = new ArrayList<>();

  void stop() {
    if (run != null) {
      run.cancel();
      queued.cancel(false);
      run = null;
    }
  }

  CompletableFuture<Planning> await() {
    CompletableFuture<Planning> answer = new CompletableFuture<>();
    waiting.add(answer);
    return answer;
  }

  boolean isAwaited() {
    waiting.removeIf(CompletableFuture::isDone);
    return !waiting.isEmpty();
  }

  List<CompletableFuture<Planning>> takeWaiting() {
    List<CompletableFuture<Planning>> taken = waiting;
    waiting = new ArrayList<>();
    return taken;
  }
}
