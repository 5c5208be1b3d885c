package org.ligne.ui.tests.driver;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;

/** The way to the UI thread and back, and waiting until something holds. */
public final class Ui {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final long BETWEEN_LOOKS_MS = 20;

  private Ui() {}

  /** What a piece of code finds on the UI thread; its exceptions are the caller's. */
  public static <T> T get(Callable<T> code) {
    AtomicReference<T> result = new AtomicReference<>();
    AtomicReference<Exception> failure = new AtomicReference<>();
    display()
        .syncExec(
            () -> {
              try {
                result.set(code.call());
              } catch (Exception e) {
                failure.set(e);
              }
            });
    if (failure.get() != null) {
      throw new IllegalStateException(failure.get());
    }
    return result.get();
  }

  /** Runs code on the UI thread and waits until it has ended. */
  public static void run(Code code) {
    get(
        () -> {
          code.run();
          return null;
        });
  }

  /** Starts code on the UI thread and does not wait: for what opens a modal dialog. */
  public static void start(Code code) {
    display()
        .asyncExec(
            () -> {
              try {
                code.run();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
  }

  /** Waits until a condition, looked at on the UI thread, holds. */
  public static void await(String what, Callable<Boolean> condition) {
    await(what, PATIENCE, condition);
  }

  /** Waits until a condition holds that may take its time, as the start of a process does. */
  public static void await(String what, Duration patience, Callable<Boolean> condition) {
    await(() -> what, patience, condition, Boolean::booleanValue);
  }

  /** Waits for a value that is not null, looked at on the UI thread. */
  public static <T> T find(String what, Callable<T> value) {
    return await(() -> what, PATIENCE, value, found -> found != null);
  }

  /** Waits until a value is equal to the one expected; says what it was instead. */
  public static <T> void awaitEquals(T expected, Callable<T> value) {
    AtomicReference<T> last = new AtomicReference<>();
    Function<T, Boolean> same =
        now -> {
          last.set(now);
          return expected.equals(now);
        };
    await(() -> expected + ", but it is " + last.get(), PATIENCE, value, same::apply);
  }

  private static <T> T await(
      Supplier<String> what, Duration patience, Callable<T> value, Predicate<T> wanted) {
    long end = System.nanoTime() + patience.toNanos();
    while (true) {
      T now = get(value);
      if (wanted.test(now)) {
        return now;
      }
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain for: " + what.get());
      }
      letOthersWork();
    }
  }

  private static void letOthersWork() {
    try {
      new CountDownLatch(1).await(BETWEEN_LOOKS_MS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while waiting", e);
    }
  }

  /** The display of the workbench. */
  public static Display display() {
    return Display.getDefault();
  }

  /** Code that may fail. */
  @FunctionalInterface
  public interface Code {
    /** Does its work. */
    void run() throws Exception;
  }
}
