package org.ligne.benchmarks.window;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The way to the UI thread, and waiting beside it. */
final class Screen {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

  private Screen() {}

  static Display display() {
    return PlatformUI.getWorkbench().getDisplay();
  }

  /** What code finds on the UI thread. */
  static <T> T get(Callable<T> code) throws Exception {
    AtomicReference<T> found = new AtomicReference<>();
    AtomicReference<Exception> failure = new AtomicReference<>();
    display()
        .syncExec(
            () -> {
              try {
                found.set(code.call());
              } catch (Exception e) {
                failure.set(e);
              }
            });
    if (failure.get() != null) {
      throw failure.get();
    }
    return found.get();
  }

  /** Looks on the UI thread until there is a value. */
  static <T> T find(String what, Callable<T> code) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    T found = get(code);
    while (found == null) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("waited in vain for " + what);
      }
      pause(BETWEEN_LOOKS);
      found = get(code);
    }
    return found;
  }

  /** Leaves the screen to itself for a while. */
  static void pause(Duration length) throws InterruptedException {
    new CountDownLatch(1).await(length.toMillis(), TimeUnit.MILLISECONDS);
  }
}
