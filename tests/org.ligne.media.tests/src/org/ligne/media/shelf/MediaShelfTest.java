package org.ligne.media.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.media.Probe;
import org.ligne.media.Reading;
import org.ligne.media.Reason;
import org.ligne.media.Unreadable;

class MediaShelfTest {

  private static final Reading SOME = Unreadable.of(Reason.CORRUPT);
  private static final Reading OTHER = Unreadable.of(Reason.TRUNCATED);

  @TempDir Path folder;

  private final Queue<Runnable> work = new ArrayDeque<>();
  private final List<String> told = new ArrayList<>();
  private final MediaShelf.Listener listener = new Teller();
  private long now;
  private int opened;
  private Function<Path, Reading> reader = file -> SOME;
  private Path file;
  private MediaShelf shelf;

  @BeforeEach
  void fill() throws IOException {
    file = Files.writeString(folder.resolve("a.png"), "1");
    shelf = new MediaShelf(this::open, work::add, () -> now, Duration.ofNanos(10));
    shelf.addListener(listener);
  }

  private final class Teller implements MediaShelf.Listener {
    @Override
    public void read(Path path, Reading reading) {
      told.add(((Unreadable) reading).reason().name());
    }

    @Override
    public void failed(Path path, RuntimeException defect) {
      told.add(defect.getMessage());
    }
  }

  private Reading open(Path path) {
    opened++;
    return reader.apply(path);
  }

  private void workOff() {
    while (!work.isEmpty()) {
      work.remove().run();
    }
  }

  @Test
  void asksAreAnsweredAtOnceAndFilesOpenedBehind() {
    assertEquals(Optional.empty(), shelf.ask(file));
    assertEquals(0, opened);
    workOff();
    assertEquals(List.of("CORRUPT"), told);
    assertEquals(Optional.of(SOME), shelf.ask(file));
    assertEquals(1, opened);
  }

  @Test
  void manyAsksAreOneLook() {
    for (int i = 0; i < 100; i++) {
      shelf.ask(file);
    }
    assertEquals(1, work.size());
  }

  @Test
  void aFileIsLookedAtAgainOnlyAfterAWhileAndOpenedOnlyWhenItChanged() throws IOException {
    shelf.ask(file);
    workOff();
    now = 9;
    shelf.ask(file);
    assertEquals(0, work.size());
    now = 10;
    shelf.ask(file);
    workOff();
    assertEquals(1, opened);
    Files.writeString(file, "22");
    reader = path -> OTHER;
    now = 20;
    assertEquals(Optional.of(SOME), shelf.ask(file));
    workOff();
    assertEquals(List.of("CORRUPT", "TRUNCATED"), told);
    assertEquals(Optional.of(OTHER), shelf.ask(file));
  }

  @Test
  void noNewsIsNotTold() throws IOException {
    shelf.ask(file);
    workOff();
    Files.writeString(file, "22");
    shelf.changed(file);
    workOff();
    assertEquals(2, opened);
    assertEquals(List.of("CORRUPT"), told);
  }

  @Test
  void aFileThatGoesIsTold() throws IOException {
    reader = new Probe()::read;
    Files.delete(file);
    shelf.ask(file);
    workOff();
    Files.writeString(file, "no picture");
    shelf.changed(file);
    workOff();
    Files.delete(file);
    shelf.changed(file);
    workOff();
    assertEquals(List.of("MISSING", "MISLABELLED", "MISSING"), told);
  }

  @Test
  void onlyWhatWasAskedForIsLookedAt() {
    shelf.changed(file);
    assertEquals(0, work.size());
    shelf.ask(file);
    workOff();
    shelf.forget(folder);
    shelf.changed(file);
    assertEquals(0, work.size());
    assertEquals(Optional.empty(), shelf.ask(file));
  }

  @Test
  void aChangeDuringALookIsLookedAtAfterwards() {
    reader =
        path -> {
          reader = again -> OTHER;
          shelf.changed(file);
          write("22");
          return SOME;
        };
    shelf.ask(file);
    workOff();
    assertEquals(List.of("CORRUPT", "TRUNCATED"), told);
  }

  private void write(String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aDefectIsToldAndTriedAgain() {
    reader =
        path -> {
          throw new IllegalStateException("a defect");
        };
    shelf.ask(file);
    workOff();
    shelf.ask(file);
    assertEquals(0, work.size());
    reader = path -> SOME;
    now = 10;
    shelf.ask(file);
    workOff();
    assertEquals(List.of("a defect", "CORRUPT"), told);
  }

  @Test
  void afterTheEndNothingMoreIsFoundOut() {
    MediaShelf closed =
        new MediaShelf(
            this::open,
            command -> {
              throw new RejectedExecutionException();
            },
            () -> now,
            Duration.ZERO);
    assertEquals(Optional.empty(), closed.ask(file));
    closed.changed(file);
    assertEquals(0, opened);
  }

  @Test
  void whoIsRemovedIsNotTold() {
    shelf.removeListener(listener);
    shelf.ask(file);
    workOff();
    assertEquals(List.of(), told);
  }

  @Test
  void manyThreadsAskAtOnce() throws Exception {
    Queue<Path> found = new ConcurrentLinkedQueue<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      MediaShelf shared = new MediaShelf(path -> SOME, pool, () -> 0, Duration.ofDays(1));
      shared.addListener(
          new MediaShelf.Listener() {
            @Override
            public void read(Path path, Reading reading) {
              found.add(path);
            }

            @Override
            public void failed(Path path, RuntimeException defect) {
              throw defect;
            }
          });
      try (ExecutorService askers = Executors.newFixedThreadPool(4)) {
        for (int i = 0; i < 4000; i++) {
          Path asked = folder.resolve(i % 500 + ".png");
          askers.execute(() -> shared.ask(asked));
        }
        askers.shutdown();
        assertTrue(askers.awaitTermination(1, TimeUnit.MINUTES));
      }
      pool.shutdown();
      assertTrue(pool.awaitTermination(1, TimeUnit.MINUTES));
    }
    assertEquals(500, found.size());
    assertEquals(500, found.stream().distinct().count());
  }
}
