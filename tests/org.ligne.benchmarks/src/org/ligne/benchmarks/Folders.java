package org.ligne.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders that are there for a measurement only. */
final class Folders {
  private Folders() {}

  /** Something that is done with a folder. */
  @FunctionalInterface
  interface Work {
    void with(Path folder) throws Exception;
  }

  /** Does something with a project that is written for it and then deleted. */
  static void in(GeneratedProject project, Work work) throws Exception {
    Path folder = Files.createTempDirectory("ligne-benchmark");
    try {
      project.writeTo(folder);
      work.with(folder);
    } finally {
      delete(folder);
    }
  }

  /** Deletes a folder and everything in it. */
  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
