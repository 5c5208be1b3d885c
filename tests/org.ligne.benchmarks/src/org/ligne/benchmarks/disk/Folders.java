package org.ligne.benchmarks.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders that are there for a measurement only. */
public final class Folders {
  private Folders() {}

  /** Something that is done with a folder. */
  @FunctionalInterface
  public interface Work {
    /** Does it. */
    void with(Path folder) throws Exception;
  }

  /** Does something with a folder that is empty at first and deleted then. */
  public static void in(Work work) throws Exception {
    Path folder = Files.createTempDirectory("ligne-benchmark");
    try {
      work.with(folder);
    } finally {
      delete(folder);
    }
  }

  /** Deletes a folder and everything in it. */
  public static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
