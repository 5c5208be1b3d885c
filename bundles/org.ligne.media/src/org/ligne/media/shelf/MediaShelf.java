package org.ligne.media.shelf;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.ligne.media.Reading;

/**
 * Answers at once what is known of files of media, and finds out the rest in the background: who
 * types never waits. A file that was asked for is looked at again, when it is asked for again after
 * a while; when something else comes out, listeners are told. For any number of threads.
 */
public final class MediaShelf {

  /** Is told what was found out, on a thread of the executor. */
  public interface Listener {
    /** A file's reading became known, or is another than before. */
    void read(Path file, Reading reading);

    /**
     * Reading a file failed by a defect of ours; the file is tried again when it is asked for after
     * a while.
     */
    void failed(Path file, RuntimeException defect);
  }

  private final Function<Path, Reading> reader;
  private final Executor executor;
  private final LongSupplier nanos;
  private final long fresh;
  private final Map<Path, Held> held = new ConcurrentHashMap<>();
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();

  /**
   * An empty shelf.
   *
   * @param reader opens a file, most often {@link KeptReadings#read}; runs on the executor
   * @param executor where files are looked at; how many at a time is its affair
   * @param nanos a clock that only measures, as {@link System#nanoTime} is
   * @param fresh how long a file is not looked at again
   */
  public MediaShelf(
      Function<Path, Reading> reader, Executor executor, LongSupplier nanos, Duration fresh) {
    this.reader = reader;
    this.executor = executor;
    this.nanos = nanos;
    this.fresh = fresh.toNanos();
  }

  /** Tells that one of what is found out from now on. */
  public void addListener(Listener listener) {
    listeners.add(listener);
  }

  /** Tells that one no more. */
  public void removeListener(Listener listener) {
    listeners.remove(listener);
  }

  /**
   * What is known of a file, without touching it. When it was not looked at for a while it is now,
   * in the background.
   *
   * @return empty while nothing is known yet; a listener will be told
   */
  public Optional<Reading> ask(Path file) {
    Held one = held.computeIfAbsent(file, Held::new);
    if (one.isDue(nanos.getAsLong())) {
      start(one);
    }
    return Optional.ofNullable(one.reading);
  }

  /**
   * Says that a file may have changed: it is looked at now, in the background, if it was ever asked
   * for.
   */
  public void changed(Path file) {
    Held one = held.get(file);
    if (one != null && one.startAgain()) {
      start(one);
    }
  }

  private void start(Held one) {
    try {
      executor.execute(() -> look(one));
    } catch (RejectedExecutionException e) {
      one.isToBeRepeated(nanos.getAsLong()); // It is being shut down: what is known stays.
    }
  }

  /** Forgets all files of a folder that nobody asks for any more. */
  public void forget(Path folder) {
    held.keySet().removeIf(file -> file.startsWith(folder));
  }

  private void look(Held one) {
    do {
      try {
        one.look(reader).ifPresent(found -> tell(one.file, found));
      } catch (CancellationException e) {
        Thread.currentThread().interrupt(); // It is being shut down: what is known stays.
      } catch (RuntimeException e) {
        listeners.forEach(listener -> listener.failed(one.file, e));
      }
    } while (one.isToBeRepeated(nanos.getAsLong()));
  }

  private void tell(Path file, Reading reading) {
    listeners.forEach(listener -> listener.read(file, reading));
  }

  /**
   * A file that was asked for. Its state is changed under its own lock, its reading is read
   * without.
   */
  private final class Held {
    private final Path file;
    private volatile Reading reading;
    private Optional<Stamp> stamp = Optional.empty();
    private boolean looking;
    private boolean again;
    private boolean looked;
    private long lookedAt;

    Held(Path file) {
      this.file = file;
    }

    synchronized boolean isDue(long now) {
      boolean due = !looking && (!looked || now - lookedAt >= fresh);
      looking |= due;
      return due;
    }

    /**
     * Whether a look must be started; one that is under way is repeated instead, because it may
     * have seen what was before.
     */
    synchronized boolean startAgain() {
      again = looking;
      boolean start = !looking;
      looking = true;
      return start;
    }

    synchronized boolean isToBeRepeated(long now) {
      boolean repeat = again;
      again = false;
      looking = repeat;
      looked = true;
      lookedAt = now;
      return repeat;
    }

    /**
     * Opens the file unless it is as it was; what was found when that is something else than
     * before.
     */
    Optional<Reading> look(Function<Path, Reading> open) {
      Optional<Stamp> now = Stamp.of(file);
      if (reading != null && now.equals(stamp) && KeptReadings.lasts(reading)) {
        return Optional.empty();
      }
      Reading found = open.apply(file);
      boolean news = !found.equals(reading);
      stamp = now;
      reading = found;
      return news ? Optional.of(found) : Optional.empty();
    }
  }
}
