package org.ligne.dsl.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files of the repository the running test belongs to: examples, documentation, shipped plans. */
public final class RepositoryFiles {
  /** Set by the build for the tests of all bundles. */
  private static final String PROPERTY = "ligne.root";

  private RepositoryFiles() {}

  /** A file or folder by its path from the repository's folder, with forward slashes. */
  public static Path path(String relative) {
    String told = System.getProperty(PROPERTY);
    if (told == null) {
      throw new IllegalStateException("set -D" + PROPERTY + " to the folder of the repository");
    }
    return Path.of(told).toAbsolutePath().resolve(relative);
  }

  /** The shipped platform library, in the order of file names. */
  public static List<Path> library() {
    return plans("bundles/org.ligne.platform/library");
  }

  /** The plans below a folder of the repository, in the order of their paths. */
  public static List<Path> plans(String folder) {
    return files(folder, ".ligne");
  }

  /** The files below a folder whose names end in some way, in the order of their paths. */
  public static List<Path> files(String folder, String ending) {
    try (Stream<Path> files = Files.walk(path(folder))) {
      return files.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file, which is in UTF-8. */
  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
