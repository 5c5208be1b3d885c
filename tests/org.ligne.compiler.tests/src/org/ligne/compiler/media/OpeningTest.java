package org.ligne.compiler.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.load.Project;
import org.ligne.platform.media.MediaFiles;
import org.ligne.platform.media.MediaReader;

/** The files of a project are opened beforehand, and somebody may say that it takes too long. */
class OpeningTest {
  private static final int FILES = 20;

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    String media =
        IntStream.range(0, FILES)
            .mapToObj("    media \"image%d.png\"\n"::formatted)
            .collect(Collectors.joining());
    Files.writeString(
        folder.resolve("plan.ligne"),
        """
        line Maison {
          languages fr
          zone Europe/Paris
          channel facebook on Facebook
        }
        campaign Noel follows Maison {
          from 2026-12-01 to 2026-12-20
          post Un {
            on facebook
            text fr "Texte"
        %s
          }
        }
        """
            .formatted(media));
  }

  /** A project whose files are opened by something of the test. */
  private Project project(MediaReader reader) {
    Project project = Compiler.create(Locale.ENGLISH).load(folder);
    MediaFiles.attach(project.resources(), folder, reader);
    return project;
  }

  @Test
  void everyFileIsOpenedOnceAndCounted() {
    List<Path> opened = Collections.synchronizedList(new ArrayList<>());
    List<Integer> told = new ArrayList<>();
    Onlooker onlooker =
        new Onlooker() {
          @Override
          public boolean isCancelled() {
            return false;
          }

          @Override
          public void opened(int files, int all) {
            assertEquals(FILES, all);
            told.add(files);
          }
        };
    Opening.of(
        project(
            file -> {
              opened.add(file);
              return Optional.empty();
            }),
        onlooker);
    assertEquals(FILES, opened.size());
    assertEquals(FILES, opened.stream().distinct().count());
    assertEquals(IntStream.rangeClosed(1, FILES).boxed().toList(), told);
  }

  @Test
  void whoeverLooksOnMayStopItWhileAFileHangs() {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(1);
    Project project =
        project(
            file -> {
              begun.countDown();
              try {
                never.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return Optional.empty();
            });
    assertThrows(
        CancellationException.class, () -> Opening.of(project, () -> begun.getCount() == 0));
  }

  @Test
  void aDefectOfOursIsNoStateOfAFile() {
    Project project =
        project(
            file -> {
              throw new IllegalArgumentException("a defect");
            });
    IllegalStateException failure =
        assertThrows(IllegalStateException.class, () -> Opening.of(project, Onlooker.NOBODY));
    assertTrue(failure.getCause() instanceof IllegalArgumentException, failure::toString);
  }
}
