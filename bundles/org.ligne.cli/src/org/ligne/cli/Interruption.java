package org.ligne.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What happens when the user presses Ctrl-C: long work is asked to stop, and gets a moment to take
 * away files it has half written and the progress line. The process then ends with the number the
 * system has for it.
 */
final class Interruption {
  private static final int PATIENCE_MILLIS = 500;

  private final AtomicBoolean wanted = new AtomicBoolean();
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile Runnable farewell = () -> {};

  private Interruption() {}

  /** Starts to listen. */
  static Interruption watch() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(new Thread(interruption::stop, "ligne-interruption"));
    return interruption;
  }

  /** One that only {@link #request} brings about. */
  static Interruption byHand() {
    return new Interruption();
  }

  /** Has something done when the user ends the process, after the work has had its moment. */
  void thenDo(Runnable last) {
    farewell = last;
  }

  /** Asks the work to stop. */
  void request() {
    wanted.set(true);
  }

  /** Whether the work is to stop. */
  boolean requested() {
    return wanted.get();
  }

  /** Says that the work is over, so that nobody waits for it. */
  void over() {
    over.countDown();
  }

  private void stop() {
    request();
    try {
      if (!over.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        farewell.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
